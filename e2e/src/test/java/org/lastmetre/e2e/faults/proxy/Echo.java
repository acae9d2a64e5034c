package org.lastmetre.e2e.faults.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.lastmetre.local.processes.Patience;

/** Says its name to whoever connects, then whatever it hears. */
record Echo(String name, ServerSocket door) implements AutoCloseable {
    static Echo open(String name) {
        try {
            var echo = new Echo(name, Sockets.listen());
            Threads.start("echo", echo::accept);
            return echo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Threads.start("echo", () -> talk(client));
            } catch (IOException closing) {
                // the loop ends with its door
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            client.getOutputStream().write(name.getBytes(StandardCharsets.UTF_8));
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException broken) {
            // whoever tests this sees it, too
        }
    }

    /** Returns when nobody is let in any more: a connection that comes while a door closes may still get in. */
    @Override
    public void close() {
        var port = port();
        Sockets.close(door);
        if (!Patience.of(Duration.ofSeconds(5)).until(() -> refuses(port))) {
            throw new IllegalStateException(port + " still lets somebody in");
        }
    }

    private static boolean refuses(int port) {
        try (var knock = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !knock.isConnected();
        } catch (IOException refused) {
            return true;
        }
    }
}
