package org.lastmetre.kit.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** Until the issuer is heard callers are asked to come again; its keys may change, and it may go away. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@TestProfile(IssuerAwayComponentTest.Away.class)
class IssuerAwayComponentTest {
    private static final String PORT = "lastmetre.test.issuer-away.port";
    private static final Duration SOON = Duration.ofSeconds(15);

    private HttpServer issuer;

    public static final class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            System.getProperties().computeIfAbsent(PORT, first -> Integer.toString(freePort()));
            return Map.of(
                    "lastmetre.identity.jwks",
                    "http://127.0.0.1:" + System.getProperty(PORT) + "/jwks",
                    "lastmetre.identity.refresh",
                    "200ms");
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @AfterEach
    void stop() {
        if (issuer != null) {
            issuer.stop(0);
        }
    }

    @Test
    void callersComeAgainUntilTheKeysAreKnownAndKeysChangeWhileOldTokensLast() throws Exception {
        var first = key("first");
        var second = key("second");
        var early = token(first);
        given().header("Authorization", early)
                .get("/api/test/things")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .contentType("application/problem+json");
        given().get("/q/health/ready").then().statusCode(503);

        publish(first);
        answers(early, 200);

        publish(first, second);
        answers(token(second), 200);
        answers(early, 200);

        publish(second);
        answers(early, 401);

        issuer.stop(0);
        answers(token(second), 200);
    }

    private static void answers(String authorization, int status) {
        await().atMost(SOON)
                .until(() -> given().header("Authorization", authorization)
                                .get("/api/test/things")
                                .statusCode()
                        == status);
    }

    private void publish(RsaJsonWebKey... keys) throws IOException {
        stop();
        var body = Stream.of(keys)
                .map(key -> key.toJson(OutputControlLevel.PUBLIC_ONLY))
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
        issuer = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger(PORT)), 16);
        issuer.createContext("/jwks", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        issuer.start();
    }

    private static RsaJsonWebKey key(String id) throws JoseException {
        var key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        key.setAlgorithm("RS256");
        return key;
    }

    private static String token(RsaJsonWebKey key) throws JoseException {
        var signature = new JsonWebSignature();
        signature.setPayload(TestTokens.claims("huibailong", claims -> claims.setClaim("groups", List.of("partner")))
                .toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue("RS256");
        return TestTokens.bearer(signature.getCompactSerialization());
    }
}
