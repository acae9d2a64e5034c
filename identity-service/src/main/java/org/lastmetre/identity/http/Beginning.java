package org.lastmetre.identity.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.signing.SigningDesk;

/** What has to be there before the first caller: a signing key. */
@ApplicationScoped
class Beginning {
    private static final Logger LOG = Logger.getLogger(Beginning.class);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final SigningDesk signing;
    private final Terms terms;

    Beginning(SigningDesk signing, Terms terms) {
        this.signing = signing;
        this.terms = terms;
    }

    void start(@Observes StartupEvent event) {
        signing.begin().await().atMost(LIMIT);
        if (terms.rehearsal()) {
            LOG.warn(
                    "REHEARSAL: anybody can sign in with the secret that everybody knows. Never run it with real people.");
        }
    }
}
