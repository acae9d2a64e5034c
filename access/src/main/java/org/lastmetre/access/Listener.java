package org.lastmetre.access;

import io.netty.channel.Channel;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

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
     * Has connections refused from then on; those that are open stay open. Doing it twice is harmless.
     *
     * @param closed called when it is done, on the acceptor's thread
     */
    void close(Runnable closed) {
        ((VertxInternal) vertx).getAcceptorEventLoopGroup().forEach(loop -> {
            closing.incrementAndGet();
            loop.execute(() -> closeOn(loop, closed));
        });
    }

    /** Whether whoever was let in before it was closed has been handed on: until then the server must stay. */
    boolean isClosed() {
        return closing.get() == 0;
    }

    private void closeOn(EventExecutor loop, Runnable closed) {
        try {
            var listening = new ArrayList<Channel>();
            ((SingleThreadEventLoop) loop).registeredChannelsIterator().forEachRemaining(listening::add);
            listening.stream().filter(ServerChannel.class::isInstance).forEach(Channel::close);
        } finally {
            loop.schedule(() -> closedOn(closed), NEXT_TURN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void closedOn(Runnable closed) {
        closed.run();
        closing.decrementAndGet();
    }
}
