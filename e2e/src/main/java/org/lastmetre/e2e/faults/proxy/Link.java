package org.lastmetre.e2e.faults.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A way from one part to another through a port of its own, with a weather. If the other part has replicas, connections go
 * to them in turn, and to the one that answers while the other is away.
 */
public final class Link implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 1_000;

    private final String name;
    private final List<Integer> targets;
    private final ServerSocket door;
    private final Sluice sluice = new Sluice();
    private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
    private final Semaphore free = new Semaphore(MOST_CONNECTIONS);
    private final AtomicInteger turn = new AtomicInteger();

    private Link(String name, List<Integer> targets, ServerSocket door) {
        this.name = name;
        this.targets = targets;
        this.door = door;
    }

    /** Listens from now on, whether anybody listens at the other end or not yet. */
    public static Link open(String name, List<Integer> targets) {
        try {
            var link = new Link(name, List.copyOf(targets), Sockets.listen());
            Threads.start(name, link::accept);
            return link;
        } catch (IOException e) {
            throw new UncheckedIOException("No port for " + name, e);
        }
    }

    /** For reports, such as {@code order to kafka}. */
    public String name() {
        return name;
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on; {@link Weather#CUT} breaks what is open, too. */
    public void turn(Weather weather) {
        sluice.turn(weather);
        if (weather == Weather.CUT) {
            pairs.forEach(Pair::reset);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                take(door.accept());
            } catch (IOException closing) {
                // the loop ends with its door; anything else cost one connection
            }
        }
    }

    private void take(Socket client) throws IOException {
        client.setTcpNoDelay(true);
        if (sluice.weather() == Weather.CUT || !free.tryAcquire()) {
            Sockets.reset(client);
        } else {
            Threads.start(name, () -> carry(client));
        }
    }

    /** Connects on the connection's own thread, since it may take a while. */
    private void carry(Socket client) {
        Socket server;
        try {
            server = connect();
        } catch (IOException nobodyThere) {
            free.release();
            Sockets.reset(client);
            return;
        }
        carry(client, server);
    }

    private void carry(Socket client, Socket server) {
        var pair = new Pair(client, server, sluice, this::ended);
        pairs.add(pair);
        if (sluice.weather() == Weather.CUT) {
            pair.reset();
        }
        Threads.start(name, pair::carryBack);
        pair.carryThere();
    }

    private void ended(Pair pair) {
        pairs.remove(pair);
        free.release();
    }

    private Socket connect() throws IOException {
        var first = turn.getAndIncrement();
        var last = new IOException("no target");
        for (var at = 0; at < targets.size(); at++) {
            try {
                return Sockets.connect(targets.get(Math.floorMod(first + at, targets.size())));
            } catch (IOException away) {
                last = away;
            }
        }
        throw last;
    }

    @Override
    public void close() {
        Sockets.close(door);
        turn(Weather.CUT);
    }
}
