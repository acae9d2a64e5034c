package org.lastmetre.console.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Small servers in place of the services, and the address of one that nobody listens at. */
public final class FakeServices implements QuarkusTestResourceLifecycleManager {
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        Map<String, String> settings = new HashMap<>();
        for (var name : new String[] {"order", "sorting", "dispatch", "medical"}) {
            settings.put("lastmetre.services." + name, "http://127.0.0.1:" + listen(new FakeService(name, vertx)));
        }
        settings.put("lastmetre.services.identity", "http://127.0.0.1:" + listen(new FakeIdentity(vertx)));
        settings.put("lastmetre.services.sanitation", "http://127.0.0.1:1");
        settings.put("lastmetre.events.patience", "1s");
        settings.put("lastmetre.events.heartbeat", "1s");
        settings.put("lastmetre.events.streams", "5");
        settings.put("lastmetre.gateway.idle-timeout", "2s");
        settings.put("lastmetre.gateway.origins", "https://shop.example.org");
        settings.put("lastmetre.keys.refused", "2s");
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private int listen(Handler<HttpServerRequest> service) {
        try {
            return vertx.createHttpServer()
                    .requestHandler(service)
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS)
                    .actualPort();
        } catch (Exception e) {
            throw new IllegalStateException("No server for " + service, e);
        }
    }
}
