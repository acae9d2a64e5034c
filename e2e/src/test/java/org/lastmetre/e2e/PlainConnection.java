package org.lastmetre.e2e;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One connection and nothing between: no pool and no silent second try, so that what the server did to it is seen. */
final class PlainConnection implements AutoCloseable {
    private static final int LIMIT_MILLIS = 15_000;

    /** An answer; header names without regard to case. */
    record Reply(int status, Map<String, String> headers, String body) {
        boolean isLast() {
            return "close".equalsIgnoreCase(headers.get("connection"));
        }
    }

    /** The connection ended before the first byte of an answer. */
    static final class Unheard extends IOException {
        private static final long serialVersionUID = 1;

        private Unheard(IOException cause) {
            super(cause);
        }
    }

    private final Socket socket = new Socket();
    private final InputStream in;

    /** Fails with a {@link java.net.ConnectException} if nobody listens. */
    PlainConnection(URI server) throws IOException {
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), LIMIT_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Whether the server has not ended it, as every pool of connections looks before it takes one. */
    boolean stands() throws IOException {
        socket.setSoTimeout(1);
        in.mark(1);
        try {
            return in.read() >= 0;
        } catch (SocketTimeoutException quiet) {
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Whether a new connection to the same server would be refused. */
    boolean nobodyListens() {
        try (var again = new Socket()) {
            again.connect(socket.getRemoteSocketAddress(), LIMIT_MILLIS);
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    Reply post(String path, String token, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = """
                POST %s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(path, token, bytes.length);
        socket.setSoTimeout(LIMIT_MILLIS);
        awaitAnswerTo((head + body).getBytes(StandardCharsets.UTF_8));
        return reply();
    }

    private void awaitAnswerTo(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            in.mark(1);
            if (in.read() < 0) {
                throw new EOFException("no answer");
            }
            in.reset();
        } catch (SocketException | EOFException ended) {
            throw new Unheard(ended);
        }
    }

    private Reply reply() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return new Reply(status, headers, body(headers));
    }

    private String body(Map<String, String> headers) throws IOException {
        if (!"chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            return text(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var whole = new StringBuilder();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            whole.append(text(size));
            line();
        }
        line();
        return whole.toString();
    }

    private String text(int bytes) throws IOException {
        var read = in.readNBytes(bytes);
        if (read.length < bytes) {
            throw new EOFException("the answer is cut off");
        }
        return new String(read, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the answer is cut off");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
