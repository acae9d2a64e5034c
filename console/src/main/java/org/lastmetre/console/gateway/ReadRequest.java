package org.lastmetre.console.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/** A request that has been read as a whole: over HTTP/1.1 nobody minds when it is paused then, over HTTP/2 it is an error. */
final class ReadRequest extends HttpServerRequestWrapper {
    ReadRequest(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
    }

    @Override
    public HttpServerRequest pause() {
        return isEnded() ? this : super.pause();
    }

    @Override
    public HttpServerRequest resume() {
        return isEnded() ? this : super.resume();
    }

    @Override
    public HttpServerRequest fetch(long amount) {
        return isEnded() ? this : super.fetch(amount);
    }
}
