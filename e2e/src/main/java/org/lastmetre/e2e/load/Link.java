package org.lastmetre.e2e.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One kept connection with at most one request under way. */
final class Link {
    private static final int CONNECT_MILLIS = 5_000;

    private final int number;
    private final InetSocketAddress peer;
    private final Selector selector;
    private final ByteBuffer out;
    private final ResponseReader reader = new ResponseReader();
    private SocketChannel channel;
    private SelectionKey key;
    private boolean waiting;
    private long intendedNanos;

    Link(int number, InetSocketAddress peer, Selector selector, int longestRequest) throws IOException {
        this.number = number;
        this.peer = peer;
        this.selector = selector;
        this.out = ByteBuffer.allocateDirect(longestRequest);
        connect();
    }

    /** Anew, if it was connected before. */
    final void connect() throws IOException {
        waiting = false;
        close();
        channel = SocketChannel.open();
        channel.socket().connect(peer, CONNECT_MILLIS);
        channel.socket().setTcpNoDelay(true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    void send(Requests requests, long intended) throws IOException {
        intendedNanos = intended;
        waiting = true;
        reader.begin();
        out.clear();
        requests.next(number, out);
        out.flip();
        write();
    }

    /** What doesn't fit into the socket is sent when the selector says so. */
    void write() throws IOException {
        channel.write(out);
        var wanted = out.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ;
        if (key.interestOps() != wanted) {
            key.interestOps(wanted);
        }
    }

    /**
     * @param in a buffer that all connections of the thread share
     * @return whether the answer is whole now
     */
    boolean read(ByteBuffer in) throws IOException {
        if (channel.read(in.clear()) < 0) {
            throw new EOFException(peer + " hung up");
        }
        var wasWaiting = waiting;
        waiting = wasWaiting && !reader.take(in.flip());
        return wasWaiting && !waiting;
    }

    boolean isWaiting() {
        return waiting;
    }

    int status() {
        return reader.status();
    }

    boolean isLast() {
        return reader.isLast();
    }

    long intendedNanos() {
        return intendedNanos;
    }

    final void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
