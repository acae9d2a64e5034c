package org.lastmetre.e2e.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection that posts JSON; it does next to nothing, so that what is measured is the service. */
final class Wire implements AutoCloseable {
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final String head;

    /** @param header a whole line, such as {@code Lm-Caller: huibailong} */
    Wire(URI orders, String header) throws IOException {
        this.socket = new Socket(orders.getHost(), orders.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.head = "POST " + orders.getPath() + " HTTP/1.1\r\nHost: " + orders.getAuthority() + "\r\n" + header
                + "\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    /** @return the status */
    int post(String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var request = (head + bytes.length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        in.skipNBytes(length);
        return status;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("the service hung up");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
