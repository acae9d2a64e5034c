package org.lastmetre.access.admission;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection of a client that writes what it likes, when it likes. */
final class Line implements Closeable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket = new Socket();

    Line(int port) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
    }

    Line ask(String caller, String call, String... headers) throws IOException {
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return write(call + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + caller + "\r\n" + more + "\r\n");
    }

    Line write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** The head of the answer. */
    String head() throws IOException {
        var head = new StringBuilder();
        for (var read = socket.getInputStream().read();
                read >= 0;
                read = socket.getInputStream().read()) {
            head.append((char) read);
            if (head.indexOf("\r\n\r\n") >= 0) {
                break;
            }
        }
        return head.toString();
    }

    /** Everything until the other side hangs up. */
    String all() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
