package org.lastmetre.kit.admission;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lastmetre.testing.TestTokens;

/** A connection of a client that writes what it likes, when it likes. */
final class Line implements Closeable {
    /** A caller is known by what it shows, so it shows the same each time. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final Socket socket = new Socket();

    Line(URI server) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(10_000);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    }

    Line ask(String caller, String call, String... headers) throws IOException {
        var all = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        var token = TestTokens.bearer(TOKENS.computeIfAbsent(caller, TestTokens::partner));
        return write(call + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token + "\r\n" + all + "\r\n");
    }

    Line write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** The first line of the answer; null at the end of the connection. */
    String status() throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    /** Everything until the other side hangs up. */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Hangs up without a word, whatever is still on its way. */
    void reset() throws IOException {
        if (!socket.isClosed()) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
