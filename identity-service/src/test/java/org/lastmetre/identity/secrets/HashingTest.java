package org.lastmetre.identity.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;

/** Verifying is bounded, and does not tell who is known. */
class HashingTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private final Randomness randomness = new Randomness();
    private final Hashing hashing = new Hashing(randomness);

    @Test
    void theHashThatFitsIsTold() {
        var first = new Secret("the first secret");
        var second = new Secret("the second secret");
        var hashes = List.of(hash(first), hash(second));
        assertThat(match(hashes, first)).isZero();
        assertThat(match(hashes, second)).isEqualTo(1);
        assertThat(match(hashes, new Secret("the third secret"))).isEqualTo(-1);
        assertThat(match(List.of(), first)).isEqualTo(-1);
    }

    @Test
    void somebodyUnknownTakesAsLongAsSomebodyKnown() {
        var secret = new Secret("some secret or other");
        var hash = List.of(hash(secret));
        IntStream.range(0, 5).forEach(warm -> match(hash, secret));
        var known = fastest(hash, new Secret("a wrong secret"));
        var unknown = fastest(List.of(), new Secret("a wrong secret"));
        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    private long fastest(List<String> hashes, Secret secret) {
        return IntStream.range(0, 10)
                .mapToLong(turn -> {
                    var before = System.nanoTime();
                    match(hashes, secret);
                    return System.nanoTime() - before;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void whoComesWhenTooManyWaitComesAgain() {
        var secret = randomness.secret();
        var all = IntStream.range(0, 60)
                .mapToObj(each -> hashing.hash(secret).subscribeAsCompletionStage())
                .toList();
        var done = all.stream().filter(HashingTest::isDone).count();
        assertThat(done).isBetween(34L, 59L);
        assertThat(all.stream().filter(each -> !isDone(each)).map(HashingTest::refusal))
                .isNotEmpty()
                .allSatisfy(refusal -> assertThat(refusal.code()).isEqualTo("busy"));
    }

    private static boolean isDone(CompletableFuture<String> hash) {
        return hash.handle((done, failure) -> failure == null).join();
    }

    private static Refusal refusal(CompletableFuture<String> hash) {
        try {
            hash.join();
            throw new AssertionError("it was hashed");
        } catch (CompletionException failed) {
            return (Refusal) failed.getCause();
        }
    }

    private String hash(Secret secret) {
        return hashing.hash(secret).await().atMost(LIMIT);
    }

    private int match(List<String> hashes, Secret secret) {
        return hashing.match(hashes, secret).await().atMost(LIMIT);
    }
}
