package org.lastmetre.console.support;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Says what it was asked; some paths stream, stay silent, or have what an overview is made of. */
final class FakeService implements Handler<HttpServerRequest> {
    private final String name;
    private final Vertx vertx;
    private final Set<HttpServerResponse> streams = ConcurrentHashMap.newKeySet();

    FakeService(String name, Vertx vertx) {
        this.name = name;
        this.vertx = vertx;
    }

    @Override
    public void handle(HttpServerRequest request) {
        var path = request.path();
        if (path.endsWith("/updates")) {
            stream(request);
        } else if (path.endsWith("/silence")) {
            request.resume();
        } else if (path.endsWith("/nothing")) {
            request.response().setStatusCode(204).end();
        } else if (path.endsWith("/broken")) {
            breakOff(request, 1_000_000);
        } else if (path.endsWith("/broken-short")) {
            breakOff(request, 1_000);
        } else if (path.endsWith("/open-streams")) {
            request.response().end(Integer.toString(streams.size()));
        } else if (path.endsWith("/cut-streams")) {
            streams.forEach(HttpServerResponse::reset);
            streams.clear();
            request.response().end();
        } else if (path.equals("/q/openapi")) {
            json(request, FakeDocuments.of(name));
        } else {
            known(request);
        }
    }

    private void breakOff(HttpServerRequest request, int length) {
        request.response().putHeader("Content-Length", Integer.toString(length)).write("half");
        vertx.setTimer(50, soon -> request.connection().close());
    }

    private void known(HttpServerRequest request) {
        var answer = FakeAnswers.of(request.path(), request.getParam("community"));
        if (answer == null) {
            echo(request);
        } else {
            request.response().setStatusCode(answer.getInteger("status", 200));
            json(request, answer.getJsonObject("body"));
        }
    }

    private void stream(HttpServerRequest request) {
        var response = request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
        streams.add(response);
        response.write("event: snapshot\ndata: {}\n\n");
        var ticker = vertx.setPeriodic(50, tick -> response.write("event: tick\ndata: {}\n\n"));
        response.closeHandler(closed -> {
            vertx.cancelTimer(ticker);
            streams.remove(response);
        });
        response.exceptionHandler(failure -> streams.remove(response));
    }

    private void echo(HttpServerRequest request) {
        var length = new AtomicLong();
        var headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
        request.handler(buffer -> length.addAndGet(buffer.length()));
        request.endHandler(end -> json(
                request,
                new JsonObject()
                        .put("service", name)
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("bytes", length.get())
                        .put("trail", new JsonArray())));
        request.response().putHeader("Set-Cookie", name + "=1").putHeader("Access-Control-Allow-Origin", "*");
    }

    private static void json(HttpServerRequest request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.encode());
    }
}
