package org.lastmetre.access.admission;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.core.net.impl.VertxHandler;

/**
 * Ends a connection on which more requests wait for their turn than any honest client sends ahead of the answers: the
 * server keeps all of them in memory, in a list that it walks to its end for each.
 */
final class Pipelining extends ChannelDuplexHandler {
    private static final String NAME = "pipelining";
    private static final int MOST = 64;

    private int open = 1; // the request that it is put in place by

    /** Puts it in place with the first request of a connection. */
    static void limit(HttpConnection connection) {
        var pipeline = ((ConnectionBase) connection).channel().pipeline();
        if (pipeline.get(NAME) == null) {
            pipeline.addBefore(pipeline.context(VertxHandler.class).name(), NAME, new Pipelining());
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        open += message instanceof HttpRequest ? 1 : 0;
        if (open <= MOST) {
            super.channelRead(context, message);
        } else {
            ReferenceCountUtil.release(message);
            context.close();
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) throws Exception {
        open -= message instanceof LastHttpContent ? 1 : 0;
        super.write(context, message, written);
    }
}
