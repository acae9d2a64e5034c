package org.lastmetre.console.support;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lastmetre.testing.TestTokens;

/** Exchanges keys as identity-service does; what a key is called says what becomes of it. Counts how often it was asked. */
final class FakeIdentity implements Handler<HttpServerRequest> {
    private static final long A_WHILE = 300; // milliseconds

    private final Vertx vertx;
    private final FakeService rest;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();

    FakeIdentity(Vertx vertx) {
        this.vertx = vertx;
        this.rest = new FakeService("identity", vertx);
    }

    @Override
    public void handle(HttpServerRequest request) {
        var key = request.getParam("key");
        switch (request.path()) {
            case "/oauth/token" -> request.setExpectMultipart(true).endHandler(end -> exchange(request));
            case "/oauth/asked" ->
                request.response().end(String.valueOf(asked.getOrDefault(String.valueOf(key), new AtomicInteger())));
            case "/oauth/revoked" -> {
                revoked.add(key);
                request.response().end();
            }
            default -> rest.handle(request);
        }
    }

    private void exchange(HttpServerRequest request) {
        var key = request.getFormAttribute("subject_token");
        asked.computeIfAbsent(key, first -> new AtomicInteger()).incrementAndGet();
        if (isCalled(key, "gone")) {
            request.connection().close();
        } else if (!isCalled(key, "silent")) {
            vertx.setTimer(isCalled(key, "slow") ? A_WHILE : 1, late -> answer(request, key));
        }
    }

    private void answer(HttpServerRequest request, String key) {
        if (isCalled(key, "many")) {
            request.response().putHeader("Retry-After", "7").setStatusCode(429).end("{}");
        } else if (isCalled(key, "broken")) {
            request.response().setStatusCode(500).end("no JSON");
        } else if (isCalled(key, "bad") || revoked.contains(key) || !isExchange(request)) {
            request.response().setStatusCode(400).end("{\"error\":\"invalid_grant\"}");
        } else {
            request.response()
                    .end(new JsonObject().put("access_token", token(key)).encode());
        }
    }

    /** The name is a part of its own: one key of a hundred has "bad" among its random digits. */
    private static boolean isCalled(String key, String name) {
        return key.contains("_" + name + "_");
    }

    private static boolean isExchange(HttpServerRequest request) {
        return "urn:ietf:params:oauth:grant-type:token-exchange".equals(request.getFormAttribute("grant_type"))
                && "urn:lastmetre:api-key".equals(request.getFormAttribute("subject_token_type"))
                && "127.0.0.1".equals(request.getHeader("X-Forwarded-For"));
    }

    private static String token(String key) {
        return TestTokens.made("huibailong", claims -> {
            claims.setStringListClaim("groups", "partner");
            claims.setStringClaim("sid", "sid-of-" + key);
            if (isCalled(key, "brief")) {
                claims.setExpirationTimeMinutesInTheFuture(0.05f);
            }
        });
    }
}
