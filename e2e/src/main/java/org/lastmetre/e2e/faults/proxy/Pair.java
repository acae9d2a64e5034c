package org.lastmetre.e2e.faults.proxy;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The two ends of one connection that passes through a link; what ends or breaks at one end does so at the other. */
final class Pair {
    private static final int PIECE_BYTES = 8 << 10;
    private static final int DIRECTIONS = 2;

    private final Socket client;
    private final Socket server;
    private final Sluice sluice;
    private final Consumer<Pair> over;
    private final AtomicInteger flowing = new AtomicInteger(DIRECTIONS);

    /** @param over is told once, when both directions have ended */
    Pair(Socket client, Socket server, Sluice sluice, Consumer<Pair> over) {
        this.client = client;
        this.server = server;
        this.sluice = sluice;
        this.over = over;
    }

    /** Both return when their direction has ended. */
    void carryThere() {
        carry(client, server);
    }

    void carryBack() {
        carry(server, client);
    }

    private void carry(Socket from, Socket to) {
        try {
            carryPieces(from, to);
            to.shutdownOutput();
        } catch (IOException broken) {
            reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reset();
        } finally {
            if (flowing.decrementAndGet() == 0) {
                close();
                over.accept(this);
            }
        }
    }

    private void carryPieces(Socket from, Socket to) throws IOException, InterruptedException {
        var piece = new byte[PIECE_BYTES];
        var in = from.getInputStream();
        var out = to.getOutputStream();
        for (var count = in.read(piece); count >= 0; count = in.read(piece)) {
            sluice.pass();
            out.write(piece, 0, count);
        }
    }

    /** Both ends see that the connection broke, whatever was on its way. */
    void reset() {
        Sockets.reset(client);
        Sockets.reset(server);
    }

    private void close() {
        Sockets.close(client);
        Sockets.close(server);
    }
}
