package org.lastmetre.console.credentials;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.lastmetre.console.services.Service;
import org.lastmetre.console.services.ServiceConnections;

/** Asks identity-service for a token in exchange for a key (RFC 8693), and waits no longer than told. */
@ApplicationScoped
class TokenDesk {
    private static final String FORM = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange"
            + "&subject_token_type=urn%3Alastmetre%3Aapi-key&subject_token=";

    private final CredentialSettings settings;
    private final HttpClient client;

    TokenDesk(Vertx vertx, CredentialSettings settings) {
        this.settings = settings;
        var pool = new PoolOptions().setHttp1MaxSize(settings.atATime()).setMaxWaitQueueSize(settings.atATime());
        this.client = ServiceConnections.pool(vertx, pool);
    }

    /** {@code address} is whom the attempt is counted for; fails if there is no answer. */
    Future<TokenAnswer> ask(Service identity, ApiKey key, String address) {
        var form = FORM + URLEncoder.encode(key.text(), StandardCharsets.UTF_8);
        return client.request(options(identity, address))
                .compose(request -> request.send(form))
                .compose(reply -> reply.body().map(body -> TokenAnswer.of(reply, body)))
                .timeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    private RequestOptions options(Service identity, String address) {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded")
                .add(HttpHeaders.ACCEPT, "application/json")
                .add("X-Forwarded-For", address);
        return identity.request()
                .setMethod(HttpMethod.POST)
                .setURI("/oauth/token")
                .setTimeout(settings.patience().toMillis())
                .setHeaders(headers);
    }
}
