package org.lastmetre.kit.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lastmetre.kit.testapp.Parcels.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.testapp.Effects;
import org.lastmetre.kit.testapp.ParcelReader;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;
import org.lastmetre.testing.TestTokens;

/** An effect happens once, and poison goes aside without holding up what is around it. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class InboxComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String TYPE = "lastmetre.package.address-resolved.v1";

    @Inject
    Inbox inbox;

    @Inject
    ParcelReader reader;

    @Inject
    Effects effects;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Transactions transactions;

    @Inject
    ObjectMapper json;

    @Test
    void theSameEventAtTheSameMomentHasOneEffect() {
        var event = heard(UUID.randomUUID(), "SAME", 1);

        var takers = Stream.generate(() -> CompletableFuture.runAsync(() -> take(List.of(event))))
                .limit(8)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(takers).join();

        assertThat(effects.of("SAME")).containsExactly(1L);
    }

    @Test
    void theSameEventTwiceInOneBatchHasOneEffect() {
        var event = heard(UUID.randomUUID(), "TWICE", 1);

        take(List.of(event, heard(UUID.randomUUID(), "TWICE", 2), event));

        assertThat(effects.of("TWICE")).containsExactly(1L, 2L);
    }

    @Test
    void aPoisonousRecordInTheMiddleGoesAsideAndTheOthersAreTakenInOrder() {
        var poison = heard(UUID.randomUUID(), "POISON-MIDDLE", 1);
        var batch = new ArrayList<>(List.of(heard(UUID.randomUUID(), "MID", 1), poison));
        batch.add(heard(UUID.randomUUID(), "MID", 2));
        batch.add(new Heard(
                UUID.randomUUID(), Topics.ORDERS, "MID", TYPE, Map.of(), "{nonsense".getBytes(StandardCharsets.UTF_8)));
        batch.add(heard(UUID.randomUUID(), "MID", 3));

        take(batch);

        assertThat(effects.of("MID")).containsExactly(1L, 2L, 3L);
        assertThat(waiting()).contains(poison.id());
    }

    @Test
    void whoLostARaceLooksAgainAndIsNotBuried() {
        var event = heard(UUID.randomUUID(), "RACED", 1);

        take(List.of(event));

        assertThat(effects.of("RACED")).containsExactly(1L);
        assertThat(waiting()).doesNotContain(event.id());
    }

    @Test
    void aDeadLetterIsPublishedWithItsReason() {
        take(List.of(heard(UUID.randomUUID(), "POISON-TOLD", 1)));

        await().atMost(LIMIT)
                .until(() -> !Records.readAll(Topics.deadLetter("order")).isEmpty());
        var letters = Records.readAll(Topics.deadLetter("order")).stream()
                .filter(letter -> letter.key().equals("POISON-TOLD"));

        assertThat(letters).singleElement().satisfies(letter -> assertThat(letter.headers())
                .containsEntry("dead_letter_reason", "IllegalArgumentException: cannot digest it")
                .containsEntry("dead_letter_topic", Topics.ORDERS));
    }

    /** Each of them would stop its topic for good if it couldn't be buried. */
    @Test
    void poisonWithoutAKeyWithABadOneOrTooLargeToPublishIsBuriedToo() {
        var nonsense = "{nonsense".getBytes(StandardCharsets.UTF_8);
        var keyless = new Heard(UUID.randomUUID(), Topics.ORDERS, null, TYPE, Map.of(), nonsense);
        var badKey = new Heard(UUID.randomUUID(), Topics.ORDERS, "A\0B", TYPE, Map.of("x", "\0"), nonsense);
        var large = new Heard(UUID.randomUUID(), Topics.ORDERS, "LARGE", TYPE, Map.of(), new byte[1_000_000]);

        take(List.of(keyless, badKey, large, heard(UUID.randomUUID(), "BEHIND", 1)));

        assertThat(effects.of("BEHIND")).containsExactly(1L);
        assertThat(waiting()).contains(keyless.id(), badKey.id(), large.id());
        await().atMost(LIMIT).untilAsserted(() -> assertThat(Records.readAll(Topics.deadLetter("order")))
                .extracting(letter -> letter.key())
                .contains(keyless.id().toString(), "A\uFFFDB", "LARGE"));
    }

    @Test
    void aDeadLetterIsPlayedBackInOnceItsCauseIsMended() {
        var poison = heard(UUID.randomUUID(), "POISON-MENDED", 5);
        take(List.of(poison));

        reader.mend(true);
        try {
            transactions.run(tx -> deadLetters.replay(tx, poison.id())).await().atMost(LIMIT);
        } finally {
            reader.mend(false);
        }

        assertThat(effects.of("POISON-MENDED")).containsExactly(5L);
        assertThat(waiting()).doesNotContain(poison.id());
    }

    @Test
    void aReplayWhoseAnswerWasLostMayBeAskedForAgain() {
        var poison = heard(UUID.randomUUID(), "POISON-AGAIN", 6);
        take(List.of(poison));

        reader.mend(true);
        try {
            assertThat(replayed(poison.id()).statusCode()).isEqualTo(204);
            var again = replayed(poison.id());
            assertThat(again.statusCode()).isEqualTo(204);
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        } finally {
            reader.mend(false);
        }
        assertThat(effects.of("POISON-AGAIN")).containsExactly(6L);
    }

    private static Response replayed(UUID id) {
        return given().auth()
                .oauth2(TestTokens.of("olga", "operations"))
                .header("Idempotency-Key", id)
                .post("/api/dead-letters/" + id + "/replay");
    }

    @Test
    void recordsOnTheTopicAreTakenAndTypesOfTomorrowPassedOver() {
        Records.produce(Topics.ORDERS, "WIRE", Map.of("ce_type", "lastmetre.order.exploded.v9"), "{}");
        Records.produce(
                Topics.ORDERS, "WIRE", Map.of("ce_type", TYPE, "ce_id", UUID.randomUUID() + ""), text("WIRE", 1));

        await().atMost(LIMIT).untilAsserted(() -> assertThat(effects.of("WIRE")).containsExactly(1L));
    }

    private void take(List<Heard> batch) {
        inbox.take(reader, batch).await().atMost(LIMIT);
    }

    private List<UUID> waiting() {
        return deadLetters.waiting().await().atMost(LIMIT).stream()
                .map(DeadLetter::id)
                .toList();
    }

    private Heard heard(UUID id, String code, long version) {
        var payload = text(code, version).getBytes(StandardCharsets.UTF_8);
        return new Heard(id, Topics.ORDERS, code, TYPE, Map.of("ce_id", id.toString()), payload);
    }

    private String text(String code, long version) {
        try {
            return json.writeValueAsString(parcel(code, version));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
