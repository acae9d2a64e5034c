package org.lastmetre.local.postgres;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks PostgreSQL, without any password, whether it would speak TLS; whatever it answers, it is there. */
public final class Knock {
    private static final int LENGTH = 8;
    private static final int SSL_REQUEST = 80_877_103; // PostgreSQL's protocol, "SSLRequest"
    private static final int LIMIT_MILLIS = 1_000;

    private Knock() {}

    public static boolean answered(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), LIMIT_MILLIS);
            socket.setSoTimeout(LIMIT_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(LENGTH);
            out.writeInt(SSL_REQUEST);
            out.flush();
            return "NS".indexOf(socket.getInputStream().read()) >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
