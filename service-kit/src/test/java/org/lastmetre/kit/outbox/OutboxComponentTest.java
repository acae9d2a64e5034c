package org.lastmetre.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.lastmetre.kit.testapp.Parcels.parcel;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** State and events are committed together, or neither is. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class OutboxComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Test
    void appendingOutsideATransactionThrows() {
        assertThatThrownBy(() -> outbox.append(null, List.of(parcel("A", 1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void appendingAfterTheTransactionEndedThrows() {
        var kept = new AtomicReference<Tx>();
        transactions
                .run(tx -> {
                    kept.set(tx);
                    return Uni.createFrom().voidItem();
                })
                .await()
                .atMost(LIMIT);

        assertThatThrownBy(() -> outbox.append(kept.get(), List.of(parcel("A", 1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsRolledBackIsNeverPublished() {
        var failing = transactions.run(tx -> outbox.append(tx, List.of(parcel("ROLLED-BACK", 1)))
                .chain(() -> Uni.createFrom().<Void>failure(new IllegalStateException("changed its mind"))));
        assertThatThrownBy(() -> failing.await().atMost(LIMIT)).hasMessage("changed its mind");

        publish("COMMITTED", 1);

        assertThat(codes()).contains("COMMITTED").doesNotContain("ROLLED-BACK");
    }

    @Test
    void anEventIsACloudEventUnderTheKeyOfWhatChanged() {
        publish("CLOUD", 7);

        var heard = heard("CLOUD");

        assertThat(heard.key()).isEqualTo("CLOUD");
        assertThat(heard.attribute("type")).isEqualTo("lastmetre.package.address-resolved.v1");
        assertThat(heard.attribute("source")).isEqualTo("/order-service");
        assertThat(heard.attribute("subject")).isEqualTo("CLOUD");
        assertThat(heard.attribute("id")).isNotBlank();
        assertThat(heard.payload()).contains("\"version\":7").contains("\"resolvedAt\":\"2026-03-01T01:00:00Z\"");
    }

    @Test
    void anEventLargerThanARecordMayBeIsRefusedBeforeItIsCommitted() {
        var large = parcel("X".repeat(1_000_000), 1);

        var append = transactions.run(tx -> outbox.append(tx, List.of(large)));

        assertThatThrownBy(() -> append.await().atMost(LIMIT))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
    }

    private void publish(String code, long version) {
        transactions
                .run(tx -> outbox.append(tx, List.of(parcel(code, version))))
                .await()
                .atMost(LIMIT);
        await().atMost(LIMIT).until(() -> codes().contains(code));
    }

    private List<String> codes() {
        return Records.readAll(Topics.ORDERS).stream().map(Heard::key).toList();
    }

    private Heard heard(String code) {
        return Records.readAll(Topics.ORDERS).stream()
                .filter(record -> record.key().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
