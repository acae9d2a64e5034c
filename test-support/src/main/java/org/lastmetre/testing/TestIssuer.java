package org.lastmetre.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * A token issuer for tests: one key per JVM, kept in a system property (see {@link Endpoints}), its public half served over
 * HTTP as an issuer serves it.
 */
final class TestIssuer {
    static final String ISSUER = "http://issuer.test";
    private static final String KEY = "lastmetre.issuer.key";
    private static final String URL = "lastmetre.issuer.url";

    private static PublicJsonWebKey key;

    private TestIssuer() {}

    /** Read once by each loader of this class: that takes longer than signing with it. */
    static synchronized PublicJsonWebKey key() {
        if (key == null) {
            key = sharedKey();
        }
        return key;
    }

    private static PublicJsonWebKey sharedKey() {
        synchronized (System.getProperties()) {
            try {
                var known = System.getProperty(KEY);
                return known == null ? made() : PublicJsonWebKey.Factory.newPublicJwk(known);
            } catch (JoseException e) {
                throw new IllegalStateException("no key for tests", e);
            }
        }
    }

    /** Where the public key is served. */
    static String jwks() {
        synchronized (System.getProperties()) {
            var known = System.getProperty(URL);
            return known == null ? served() : known;
        }
    }

    static RsaJsonWebKey newKey(String id) {
        try {
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("no key for tests", e);
        }
    }

    private static PublicJsonWebKey made() {
        var key = newKey("test");
        System.setProperty(KEY, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        return key;
    }

    private static String served() {
        var body =
                ("{\"keys\":[" + key().toJson(OutputControlLevel.PUBLIC_ONLY) + "]}").getBytes(StandardCharsets.UTF_8);
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            System.setProperty(URL, "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks");
            return System.getProperty(URL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
