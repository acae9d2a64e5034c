package org.lastmetre.identity.http;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.lastmetre.access.Starting;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.accounts.BootstrapDesk;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.identity.signing.SigningDesk;

/** What has to be there before the first caller: a signing key, and somebody who lets the others in. */
@ApplicationScoped
class Beginning {
    private static final Logger LOG = Logger.getLogger(Beginning.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofMillis(500);

    private final SigningDesk signing;
    private final BootstrapDesk bootstrap;
    private final IdentitySettings settings;
    private final Terms terms;

    Beginning(SigningDesk signing, BootstrapDesk bootstrap, IdentitySettings settings, Terms terms) {
        this.signing = signing;
        this.bootstrap = bootstrap;
        this.settings = settings;
        this.terms = terms;
    }

    void start(@Observes @Priority(Starting.PREPARATION) StartupEvent event) {
        insist(signing::begin);
        settings.bootstrapSecret().map(Secret::new).ifPresent(this::firstAdministrator);
        if (terms.rehearsal()) {
            LOG.warn(
                    "REHEARSAL: anybody can sign in with the secret that everybody knows. Never run it with real people.");
        }
    }

    private void firstAdministrator(Secret secret) {
        if (insist(() -> bootstrap.begin(secret))) {
            LOG.info("made the account admin with the bootstrap secret; give it another one soon");
        }
    }

    /** A database that doesn't answer at once is no reason to end and to start all over again. */
    static <T> T insist(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .deferred(work)
                .onFailure()
                .retry()
                .withBackOff(AGAIN, AGAIN)
                .expireIn(LIMIT.minus(AGAIN).toMillis())
                .await()
                .atMost(LIMIT);
    }
}
