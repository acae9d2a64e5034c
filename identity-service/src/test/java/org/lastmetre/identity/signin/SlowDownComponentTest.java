package org.lastmetre.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.identity.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** Whoever guesses waits; whoever knows does not, and nobody else either. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class SlowDownComponentTest {
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(24);

    @Inject
    TestTime time;

    @AfterAll
    static void end() {
        THREADS.shutdown();
    }

    @BeforeEach
    void ready() {
        Door.awaitKeys();
    }

    @AfterEach
    void now() {
        time.reset();
    }

    @Test
    void afterTenFailuresANameIsTriedEveryTenSecondsFromThere() {
        time.stop();
        var name = "volunteer:" + UUID.randomUUID();
        var address = "10.6.6." + UUID.randomUUID();
        IntStream.range(0, 10)
                .forEach(turn -> from(address, name, "wrong").then().statusCode(400));
        from(address, name, "rehearsal")
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("10"))
                .body("error", equalTo("slow_down"));
        session(address, name, "rehearsal")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("https://lastmetre.org/problems/too-many-attempts"));
        time.pass(Duration.ofSeconds(9));
        from(address, name, "rehearsal").then().statusCode(429);
        time.pass(Duration.ofSeconds(1));
        from(address, name, "rehearsal").then().statusCode(200);
        from(address, name, "rehearsal").then().statusCode(200);
        from(address, name, "wrong").then().statusCode(400);
        from(address, name, "rehearsal").then().statusCode(429);
        Door.signInAsUser(name, "rehearsal").then().statusCode(200);
        from(address, "reception", "rehearsal").then().statusCode(200);
    }

    @Test
    void theAddressIsTheOneTheGatewaySaw() {
        time.stop();
        var address = "10.5.5." + UUID.randomUUID();
        IntStream.range(0, 10)
                .forEach(turn -> from(address, "driver", "x").then().statusCode(400));
        from("1.2.3.4, 10.5.6." + UUID.randomUUID(), "driver", "rehearsal")
                .then()
                .statusCode(200);
        from("1.2.3.4, " + address, "driver", "rehearsal").then().statusCode(429);
    }

    @Test
    void whoKnowsTheSecretIsNeverSlowedDown() {
        var name = "volunteer:" + UUID.randomUUID();
        assertThat(IntStream.range(0, 40)
                        .map(turn -> Door.signInAsUser(name, "rehearsal").statusCode()))
                .containsOnly(200);
    }

    /** A program with many threads asks for many tokens at the same moment. */
    @Test
    void manyWhoKnowItAtTheSameMomentAllComeIn() {
        var made = Door.partner();
        var address = "10.5.7." + UUID.randomUUID();
        var together = IntStream.range(0, 24)
                .mapToObj(turn -> CompletableFuture.supplyAsync(
                        () -> from(address, made.path("name"), made.path("secret"))
                                .statusCode(),
                        THREADS))
                .toList();
        assertThat(together.stream().map(CompletableFuture::join)).containsOnly(200);
    }

    private static Response session(String address, String name, String secret) {
        return Door.from(address)
                .contentType("application/json")
                .body(Map.of("account", name, "secret", secret))
                .post("/api/session");
    }

    private static Response from(String address, String name, String secret) {
        return Door.from(address)
                .formParam("grant_type", "password")
                .formParam("username", name)
                .formParam("password", secret)
                .post("/oauth/token");
    }
}
