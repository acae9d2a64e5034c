package org.lastmetre.console.gateway;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A service's stream that the gateway can end in place of the service: the client sees an end, not a broken connection. */
final class EndableStream implements ReadStream<Buffer> {
    private final ReadStream<Buffer> stream;
    private final Context context = Vertx.currentContext();
    private Handler<Void> atTheEnd = end -> {};
    private boolean ended;

    /** Made by the event loop that the stream belongs to. */
    EndableStream(ReadStream<Buffer> stream) {
        this.stream = stream;
    }

    void end() {
        context.runOnContext(now -> endOnce());
    }

    private void endOnce() {
        if (!ended) {
            ended = true;
            atTheEnd.handle(null);
        }
    }

    @Override
    public EndableStream handler(Handler<Buffer> handler) {
        stream.handler(handler == null ? null : buffer -> take(buffer, handler));
        return this;
    }

    private void take(Buffer buffer, Handler<Buffer> handler) {
        if (!ended) {
            handler.handle(buffer);
        }
    }

    @Override
    public EndableStream endHandler(Handler<Void> handler) {
        atTheEnd = handler == null ? end -> {} : handler;
        stream.endHandler(end -> endOnce());
        return this;
    }

    @Override
    public EndableStream exceptionHandler(Handler<Throwable> handler) {
        stream.exceptionHandler(handler);
        return this;
    }

    @Override
    public EndableStream pause() {
        stream.pause();
        return this;
    }

    @Override
    public EndableStream resume() {
        stream.resume();
        return this;
    }

    @Override
    public EndableStream fetch(long amount) {
        stream.fetch(amount);
        return this;
    }
}
