package org.lastmetre.access.admission;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server that is full with four requests, two of a caller; one path is slow, one a stream, one counts its body. */
final class TinyServer {
    static final int SLOW_MILLIS = 700;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    volatile String obstacle;
    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    TinyServer() throws Exception {
        var router = Router.router(vertx);
        new Admission(new Few(), List.of(() -> Optional.ofNullable(obstacle)), meters).register(router);
        router.route("/api/slow").handler(context -> vertx.setTimer(SLOW_MILLIS, late -> end(context, "at last")));
        router.route("/api/stream").handler(TinyServer::stream);
        router.route("/api/broken").handler(TinyServer::broken);
        router.route("/api/count").handler(context -> end(context, "bytes " + CollectedBody.length(context)));
        router.route("/oauth/jwks").handler(context -> end(context, "keys"));
        server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    private static void end(RoutingContext context, String text) {
        if (!context.response().closed()) {
            context.response().end(text);
        }
    }

    private static void stream(RoutingContext context) {
        context.response().putHeader("Content-Type", "text/event-stream").setChunked(true);
        context.response().write(":\n\n");
    }

    /** Breaks as an answer that passes does when the connection that it comes over breaks. */
    private static void broken(RoutingContext context) {
        var response = context.response();
        response.putHeader("Content-Length", "1000").write("half");
        context.vertx().setTimer(50, soon -> response.reset());
    }

    Line line() throws Exception {
        return new Line(server.actualPort());
    }

    int port() {
        return server.actualPort();
    }

    int taken(String what) {
        return (int) meters.get("lastmetre.admission." + what).gauge().value();
    }

    /** Waits until so many are under way. */
    void awaitTaken(String what, int wanted) throws InterruptedException {
        for (var tries = 0; tries < 500 && taken(what) != wanted; tries++) {
            Thread.sleep(10);
        }
        if (taken(what) != wanted) {
            throw new AssertionError(taken(what) + " " + what + " are under way, not " + wanted);
        }
    }

    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private record Few() implements AdmissionSettings {
        @Override
        public int requests() {
            return 4;
        }

        @Override
        public int requestsOfOne() {
            return 2;
        }

        @Override
        public int streams() {
            return 4;
        }

        @Override
        public int streamsOfOne() {
            return 2;
        }

        @Override
        public int bodies() {
            return 50;
        }

        @Override
        public MemorySize maxBody() {
            return bytes(2_000_000);
        }

        @Override
        public MemorySize largeBodies() {
            return bytes(3_000_000);
        }

        @Override
        public Duration bodyWithin() {
            return Duration.ofSeconds(1);
        }

        private static MemorySize bytes(long size) {
            return new MemorySize(BigInteger.valueOf(size));
        }
    }
}
