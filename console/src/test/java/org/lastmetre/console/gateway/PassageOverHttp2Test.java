package org.lastmetre.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Java's client asks to go on with HTTP/2 unless told otherwise, so that many a partner's program comes over it. */
class PassageOverHttp2Test {
    private static final Route ROUTE = new Route("order", "/api/orders");

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient upstream = vertx.createHttpClient();
    private HttpServer service;
    private HttpServer gateway;

    @BeforeEach
    void start() throws Exception {
        service = await(vertx.createHttpServer()
                .requestHandler(request ->
                        request.body().onSuccess(body -> request.response().end(said(request, body))))
                .listen(0, "127.0.0.1"));
        gateway = await(vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> pass(request, body)))
                .listen(0, "127.0.0.1"));
    }

    @AfterEach
    void stop() throws Exception {
        await(vertx.close());
    }

    @Test
    void aRequestThatHasBeenReadPassesWithTheUpgradeAndAfterIt() throws Exception {
        var client = java.net.http.HttpClient.newHttpClient();
        for (var round = 0; round < 2; round++) {
            var answer = client.send(request(), BodyHandlers.ofString());
            assertThat(answer.version() + " " + answer.body()).isEqualTo("HTTP_2 POST HTTP_1_1 {\"n\":1} null null");
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.actualPort() + "/api/orders"))
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString("{\"n\":1}"))
                .build();
    }

    private void pass(HttpServerRequest request, Buffer body) {
        var options = new RequestOptions().setHost("127.0.0.1").setPort(service.actualPort());
        HttpProxy.reverseProxy(upstream)
                .origin(asked -> upstream.request(options))
                .addInterceptor(new Passage(ROUTE, "/api/orders", body, new PassingStreams()))
                .handle(new ReadRequest(request));
    }

    private static String said(HttpServerRequest request, Buffer body) {
        return request.method() + " " + request.version() + " " + body + " " + request.getHeader("Upgrade") + " "
                + request.getHeader("HTTP2-Settings");
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
