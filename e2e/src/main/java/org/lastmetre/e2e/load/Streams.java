package org.lastmetre.e2e.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Many open streams of server-sent events, read by one thread. */
public final class Streams implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AT_ONCE = 64; // each asks for its snapshot first
    private static final int CONNECT_MILLIS = 5_000;
    private static final String SNAPSHOT = "snapshot";

    /** Called on the reading thread. */
    @FunctionalInterface
    public interface Listener {
        /** @param stream its number, from 0 in the order of the requests */
        void heard(int stream, String type, long nanos);
    }

    /** One stream. */
    private record Following(SocketChannel channel, ResponseReader reader) {}

    private final Selector selector;
    private final Listener listener;
    private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 16);
    private final List<SocketChannel> channels = new ArrayList<>();
    private final AtomicInteger snapshots = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile boolean closed;

    private Streams(Selector selector, Listener listener) {
        this.selector = selector;
        this.listener = listener;
    }

    /**
     * Returns when every stream has begun with its snapshot.
     *
     * @throws IllegalStateException if they haven't after a minute, or one has ended
     */
    public static Streams open(InetSocketAddress service, List<Template> requests, Listener listener) {
        try {
            var streams = new Streams(Selector.open(), listener);
            streams.begin(service, requests);
            return streams;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many the service has ended. */
    public int ended() {
        return ended.get();
    }

    private void begin(InetSocketAddress service, List<Template> requests) throws IOException {
        var thread = new Thread(this::read, "streams");
        thread.setDaemon(true);
        thread.start();
        for (var number = 0; number < requests.size(); number++) {
            var opened = number;
            await(() -> snapshots.get() > opened - AT_ONCE);
            connect(number, service, requests.get(number));
        }
        await(() -> snapshots.get() >= requests.size());
    }

    private void connect(int number, InetSocketAddress service, Template request) throws IOException {
        var channel = SocketChannel.open();
        channels.add(channel);
        channel.socket().connect(service, CONNECT_MILLIS);
        var bytes = ByteBuffer.allocate(request.length());
        request.write(number, bytes);
        channel.write(bytes.flip());
        channel.configureBlocking(false);
        var events = new EventReader(type -> heard(number, type));
        channel.register(selector, SelectionKey.OP_READ, new Following(channel, new ResponseReader(events::take)));
        selector.wakeup();
    }

    private void await(BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (ended.get() > 0 || System.nanoTime() > until) {
                close();
                throw new IllegalStateException(
                        "Of " + channels.size() + " streams " + snapshots + " have begun, " + ended + " have ended");
            }
            LockSupport.parkNanos(200_000);
        }
    }

    private void heard(int stream, String type) {
        var nanos = System.nanoTime();
        if (type.equals(SNAPSHOT)) {
            snapshots.incrementAndGet();
        } else {
            listener.heard(stream, type, nanos);
        }
    }

    private void read() {
        try (selector) {
            while (!closed) {
                selector.select(this::read, 100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key) {
        var following = (Following) key.attachment();
        try {
            if (following.channel().read(in.clear()) < 0 || following.reader().take(in.flip())) {
                throw new EOFException("the stream is over");
            }
        } catch (IOException e) {
            key.cancel();
            ended.incrementAndGet();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (var channel : channels) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
