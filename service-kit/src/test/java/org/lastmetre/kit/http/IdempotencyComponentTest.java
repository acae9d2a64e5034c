package org.lastmetre.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.testapp.Effects;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** A request with a key is done once, however often and however closely it comes. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class IdempotencyComponentTest {
    @Inject
    Effects effects;

    @Test
    void twoFirstRequestsWithOneKeyRunOnceAndHearTheSame() {
        var replies = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post("once", "key-1", "alice")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.statusCode()).isEqualTo(201);
            assertThat(reply.header("Location")).endsWith("/things/once");
            assertThat(reply.asString()).isEqualTo("{\"name\":\"once\"}");
        });
        assertThat(replies.stream().filter(reply -> reply.header("Idempotency-Replayed") == null))
                .hasSize(1);
        assertThat(effects.of("once")).hasSize(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsUnprocessable() {
        post("first", "key-2", "alice");

        assertThat(post("second", "key-2", "alice").statusCode()).isEqualTo(422);
        assertThat(effects.of("second")).isEmpty();
    }

    @Test
    void aKeyIsTheCallersOwn() {
        post("mine", "key-3", "alice");

        assertThat(post("yours", "key-3", "bob").statusCode()).isEqualTo(201);
    }

    @Test
    void aKeyGivenWithATestKeyMeetsNothingThatWasReal() {
        post("real", "key-4", "alice");
        var trying = TestTokens.made("alice", claims -> {
            claims.setStringListClaim("groups", "partner");
            claims.setStringClaim("mode", "test");
        });

        assertThat(post("tried", "key-4", () -> trying).statusCode()).isEqualTo(201);
        var again = post("tried", "key-4", () -> trying);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void anOversizedKeyIsBadInput() {
        assertThat(post("long", "k".repeat(201), "alice").statusCode()).isEqualTo(400);
    }

    private static Response post(String name, String key, String caller) {
        return post(name, key, () -> TestTokens.partner(caller));
    }

    private static Response post(String name, String key, Supplier<String> token) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .header("Authorization", TestTokens.bearer(token.get()))
                .body("{\"name\":\"" + name + "\"}")
                .post("/api/test/things");
    }
}
