package org.lastmetre.local.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Which ports of the loopback address are free. */
public final class Ports {
    private static final int FIRST = 20_000;

    /** From here on (Linux; later elsewhere) the system gives ports to whoever asks for any, each connection that is made among them. */
    private static final int END = 32_768;

    private static final int TRIES = 1_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /**
     * A port nobody listens on right now, which this process gives once, and the system to nobody who asks for any; only for
     * tests, since another process may take it before it is used.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, END)
                .filter(port -> !inUse(port) && GIVEN.add(port))
                .findFirst()
                .orElseThrow(() -> new LocalFailure("No free port on the loopback address"));
    }

    /** Whether somebody else holds the port; a socket still in TIME_WAIT doesn't count. */
    public static boolean inUse(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
