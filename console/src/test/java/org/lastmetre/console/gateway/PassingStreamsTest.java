package org.lastmetre.console.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import java.net.InetAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway that goes down leaves no stream passing, also not one whose service answers only then. */
class PassingStreamsTest {
    private static final int LIMIT_SECONDS = 20;
    private static final String HOST = InetAddress.getLoopbackAddress().getHostAddress();

    private final Vertx vertx = Vertx.vertx();
    private final PassingStreams streams = new PassingStreams();
    private final CompletableFuture<HttpServerResponse> asked = new CompletableFuture<>();
    private HttpServer gateway;

    @BeforeEach
    void serve() throws Exception {
        var service = soon(vertx.createHttpServer()
                .requestHandler(request -> asked.complete(request.response().setChunked(true)))
                .listen(0, HOST));
        var proxy = HttpProxy.reverseProxy(vertx.createHttpClient())
                .origin(service.actualPort(), HOST)
                .addInterceptor(new Letting());
        gateway = soon(vertx.createHttpServer()
                .requestHandler(request -> proxy.handle(new QuarkusRequestWrapper(request, null)))
                .listen(0, HOST));
    }

    @AfterEach
    void end() throws Exception {
        soon(vertx.close());
    }

    @Test
    void oneThatPassesIsEnded() throws Exception {
        var answer = ask();
        begin();
        soon(answer);
        assertThat(streams.open()).isOne();

        streams.drain(null);

        assertEnded(answer);
    }

    @Test
    void oneWhoseServiceAnswersMeanwhileIsEnded() throws Exception {
        var answer = ask();
        asked.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        streams.drain(null);

        begin();

        assertEnded(answer);
    }

    /** The service never ends it. */
    private void begin() throws Exception {
        soon(asked.get(LIMIT_SECONDS, TimeUnit.SECONDS).write("data: 1\n\n"));
    }

    private void assertEnded(Future<HttpClientResponse> answer) throws Exception {
        soon(answer.compose(HttpClientResponse::end));
        await().atMost(LIMIT_SECONDS, TimeUnit.SECONDS).until(() -> streams.open() == 0);
    }

    private Future<HttpClientResponse> ask() {
        return vertx.createHttpClient()
                .request(HttpMethod.GET, gateway.actualPort(), HOST, "/updates")
                .compose(request -> request.send());
    }

    private static <T> T soon(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private final class Letting implements ProxyInterceptor {
        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            streams.let(context);
            return context.sendResponse();
        }
    }
}
