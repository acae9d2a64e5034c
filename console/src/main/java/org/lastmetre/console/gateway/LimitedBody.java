package org.lastmetre.console.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A request body that fails once it is longer than allowed, for bodies that don't say their length beforehand. */
final class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private long seen;
    private Handler<Throwable> failed = failure -> {};

    LimitedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    long limit() {
        return limit;
    }

    boolean exceeded() {
        return seen > limit;
    }

    @Override
    public LimitedBody handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : buffer -> take(buffer, handler));
        return this;
    }

    private void take(Buffer buffer, Handler<Buffer> handler) {
        if (exceeded()) {
            return;
        }
        seen += buffer.length();
        if (exceeded()) {
            failed.handle(new IllegalStateException("longer than " + limit + " bytes"));
        } else {
            handler.handle(buffer);
        }
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }
}
