package org.lastmetre.access.admission;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * The door alone, without those who are in: the server can only close both at once, and then whoever came in last is thrown
 * out unheard. So this reaches below the server, to the channel that its acceptor listens on.
 */
@ApplicationScoped
class Listener {
    /** The system is only told of a channel's end in the loop's next turn; until then it takes people in who find nobody. */
    private static final long NEXT_TURN_MILLIS = 1;

    private final Vertx vertx;
    private final AtomicInteger closing = new AtomicInteger();

    Listener(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Has connections refused from then on; those that are open stay open.
     *
     * @param closed called when it is done, on the acceptor's thread
     */
    void close(Runnable closed) {
        acceptors().forEach(loop -> {
            closing.incrementAndGet();
            loop.execute(() -> closeOn(loop, closed));
        });
    }

    /** Whether whoever was let in before it was closed has been handed on: until then the server must stay. */
    boolean isClosed() {
        return closing.get() == 0;
    }

    /** Closes a door that nobody knows of: else the real one, with its classes still to load, would stay ajar meanwhile. */
    CompletableFuture<Void> rehearseClosing() {
        var over = new CompletableFuture<Void>();
        acceptors().forEach(loop -> new ServerBootstrap()
                .group((EventLoop) loop)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInboundHandlerAdapter())
                .bind(InetAddress.getLoopbackAddress(), 0)
                .addListener((ChannelFutureListener) bound -> {
                    bound.channel().closeFuture().addListener(closed -> over.complete(null));
                    close(loop, bound.channel()::equals);
                }));
        return over;
    }

    private EventLoopGroup acceptors() {
        return ((VertxInternal) vertx).getAcceptorEventLoopGroup();
    }

    private void closeOn(EventExecutor loop, Runnable closed) {
        try {
            close(loop, ServerChannel.class::isInstance);
        } finally {
            loop.schedule(() -> closedOn(closed), NEXT_TURN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static void close(EventExecutor loop, Predicate<Channel> which) {
        var channels = new ArrayList<Channel>();
        ((SingleThreadEventLoop) loop).registeredChannelsIterator().forEachRemaining(channels::add);
        channels.stream().filter(which).forEach(Channel::close);
    }

    private void closedOn(Runnable closed) {
        closed.run();
        closing.decrementAndGet();
    }
}
