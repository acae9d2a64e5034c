package org.lastmetre.access;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Gives back, once, what a request has taken. An answer that breaks while it is written is closed without any of its
 * handlers hearing of it; its connection's end is always told. After the end of an answer the connection is let go of,
 * since it goes on with the next request.
 */
public final class Over {
    private final ChannelFuture closed;
    private final Runnable giveBack;
    private final ChannelFutureListener atClose = closing -> end();
    private final AtomicBoolean ended = new AtomicBoolean();

    private Over(ChannelFuture closed, Runnable giveBack) {
        this.closed = closed;
        this.giveBack = giveBack;
    }

    /** @return what is to be told of the end of the answer; the end of the connection is heard of without */
    public static Over of(HttpServerRequest request, Runnable giveBack) {
        var connection = (ConnectionBase) request.connection();
        var over = new Over(connection.channel().closeFuture(), giveBack);
        over.closed.addListener(over.atClose);
        return over;
    }

    public void end() {
        if (ended.compareAndSet(false, true)) {
            closed.removeListener(atClose);
            giveBack.run();
        }
    }
}
