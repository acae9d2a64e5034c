package org.lastmetre.console.credentials;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.lastmetre.access.Revocations;
import org.lastmetre.console.credentials.Exchanged.Given;
import org.lastmetre.console.credentials.Exchanged.Refused;
import org.lastmetre.console.problem.AccessProblems;
import org.lastmetre.console.services.Service;
import org.lastmetre.console.services.Services;

/** Turns API keys into tokens; many calls with one key ask once, and none goes on with a token that stands no more. */
@ApplicationScoped
class KeyExchange {
    private static final Logger LOG = Logger.getLogger(KeyExchange.class);
    private static final String IDENTITY = "identity";

    private final TokenDesk desk;
    private final Services services;
    private final Revocations revocations;
    private final CredentialSettings settings;
    private final Clock clock;
    private final AsyncCache<String, Exchanged> known;

    KeyExchange(TokenDesk desk, Services services, Revocations revocations, CredentialSettings settings, Clock clock) {
        this.desk = desk;
        this.services = services;
        this.revocations = revocations;
        this.settings = settings;
        this.clock = clock;
        this.known = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .executor(Runnable::run)
                .expireAfter(Expiry.<String, Exchanged>creating((print, outcome) -> outcome.kept()))
                .buildAsync();
    }

    /** Never fails; {@code address} is whom the attempt is counted for. */
    CompletableFuture<Exchanged> exchange(ApiKey key, String address) {
        var identity = services.find(IDENTITY);
        if (identity.isEmpty() || !key.isSound()) {
            return CompletableFuture.completedFuture(refused());
        }
        var print = key.print();
        forgetFallen(print);
        return known.get(print, (ignored, executor) -> asked(identity.get(), key, address)
                .toCompletionStage()
                .toCompletableFuture());
    }

    private void forgetFallen(String print) {
        var before = known.getIfPresent(print);
        if (before != null && before.getNow(null) instanceof Given given && !revocations.stands(given.pass())) {
            known.asMap().remove(print, before);
        }
    }

    private Future<Exchanged> asked(Service identity, ApiKey key, String address) {
        return desk.ask(identity, key, address).map(this::outcome).otherwise(KeyExchange::away);
    }

    private Exchanged outcome(TokenAnswer answer) {
        if (answer.token() != null) {
            return given(answer);
        }
        return answer.isNo() ? refused() : new Refused(answer.problem(), Duration.ZERO);
    }

    private Exchanged given(TokenAnswer answer) {
        var pass = answer.pass();
        if (!revocations.stands(pass)) {
            return refused();
        }
        var left = Duration.between(clock.instant(), pass.expiresAt());
        return new Given(answer.token(), pass, left.compareTo(settings.kept()) < 0 ? left : settings.kept());
    }

    private Exchanged refused() {
        return new Refused(AccessProblems.notValid(), settings.refused());
    }

    private static Exchanged away(Throwable failure) {
        LOG.debugf("No key can be exchanged now: %s", failure.getMessage());
        return new Refused(TokenAnswer.away(), Duration.ZERO);
    }
}
