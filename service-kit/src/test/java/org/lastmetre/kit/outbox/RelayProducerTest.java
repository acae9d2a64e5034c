package org.lastmetre.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** A record that fails stops its own key and nobody else's; what there is no time for is left. */
class RelayProducerTest {
    private final MockProducer<String, byte[]> broker =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final RelayProducer producer = new RelayProducer(broker);
    private final AtomicBoolean timeIsUp = new AtomicBoolean();

    @Test
    void aFailedRecordStopsItsKeyAndTheOthersGoOn() {
        var sent = send(record(1, "A"), record(2, "B"), record(3, "A"), record(4, "B"));

        broker.errorNext(new IllegalStateException("not now"));
        broker.completeNext();
        broker.completeNext();

        assertThat(sent).isCompletedWithValue(new Sent(Set.of(2L, 4L), 0));
        assertThat(keysSent()).containsExactly("A", "B", "B");
    }

    @Test
    void aSecondRecordOfAKeyWaitsForTheAcknowledgementOfTheFirst() {
        var sent = send(record(1, "A"), record(2, "A"));

        assertThat(keysSent()).hasSize(1);
        broker.completeNext();
        assertThat(keysSent()).hasSize(2);
        assertThat(sent).isNotDone();
        broker.completeNext();
        assertThat(sent).isCompletedWithValue(new Sent(Set.of(1L, 2L), 0));
    }

    @Test
    void allFirstRecordsGoTogether() {
        send(record(1, "A"), record(2, "B"), record(3, "C"));

        assertThat(keysSent()).containsExactly("A", "B", "C");
    }

    @Test
    void whenTimeIsUpNoFurtherRoundBegins() {
        var sent = send(record(1, "A"), record(2, "A"), record(3, "A"), record(4, "B"));

        broker.completeNext();
        timeIsUp.set(true);
        assertThat(sent).isNotDone();
        broker.completeNext();

        assertThat(sent).isCompletedWithValue(new Sent(Set.of(1L, 4L), 2));
        assertThat(keysSent()).containsExactly("A", "B");
    }

    @Test
    void whatWaitsBehindAFailureIsNotLeftForLackOfTime() {
        var sent = send(record(1, "A"), record(2, "A"), record(3, "B"), record(4, "B"));

        timeIsUp.set(true);
        broker.errorNext(new IllegalStateException("not now"));
        broker.completeNext();

        assertThat(sent).isCompletedWithValue(new Sent(Set.of(3L), 1));
    }

    @Test
    void theFirstRoundGoesWhateverTheTime() {
        timeIsUp.set(true);
        send(record(1, "A"), record(2, "A"));

        assertThat(keysSent()).containsExactly("A");
    }

    private CompletableFuture<Sent> send(OutboxRecord... records) {
        return producer.send(List.of(records), () -> !timeIsUp.get()).subscribeAsCompletionStage();
    }

    private List<String> keysSent() {
        return new ArrayList<>(broker.history())
                .stream().map(ProducerRecord::key).toList();
    }

    private static OutboxRecord record(long position, String key) {
        return new OutboxRecord(position, new ProducerRecord<>("topic", key, new byte[0]));
    }
}
