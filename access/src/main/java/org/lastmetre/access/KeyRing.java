package org.lastmetre.access;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** The issuer's public keys, read ahead of time so that no request waits for them. */
@ApplicationScoped
public class KeyRing {
    private static final Logger LOG = Logger.getLogger(KeyRing.class);
    private static final Duration AGAIN = Duration.ofMillis(500);
    private static final int PATIENCE_MS = 5_000;

    private final Vertx vertx;
    private final IssuerSettings settings;
    private final HttpClient client;
    private volatile String keys;

    KeyRing(Vertx vertx, IssuerSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(PATIENCE_MS)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout(2 * PATIENCE_MS));
    }

    void start(@Observes StartupEvent event) {
        read();
    }

    /** @return the JWK set as text; empty until the issuer was heard for the first time */
    Optional<String> keys() {
        return Optional.ofNullable(keys);
    }

    private void read() {
        fetch().onSuccess(this::keep).onFailure(this::later);
    }

    private Future<String> fetch() {
        var request = new RequestOptions().setAbsoluteURI(settings.jwks()).setTimeout(PATIENCE_MS);
        return client.request(request).compose(asked -> asked.send().compose(KeyRing::body));
    }

    private static Future<String> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body().map(Buffer::toString).compose(KeyRing::checked)
                : Future.failedFuture("status " + response.statusCode());
    }

    private static Future<String> checked(String text) {
        try {
            return new JsonWebKeySet(text).getJsonWebKeys().isEmpty()
                    ? Future.failedFuture("there are no keys in it")
                    : Future.succeededFuture(text);
        } catch (JoseException noKeys) {
            return Future.failedFuture("it is no JWK set");
        }
    }

    private void keep(String text) {
        keys = text;
        vertx.setTimer(settings.refresh().toMillis(), timer -> read());
    }

    /** Known keys go on being good while the issuer is away. */
    private void later(Throwable trouble) {
        LOG.debugf("%s can't be read now: %s", settings.jwks(), trouble.getMessage());
        vertx.setTimer(AGAIN.toMillis(), timer -> read());
    }
}
