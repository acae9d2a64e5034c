package org.lastmetre.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.kit.testapp.Parcels.parcel;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.testapp.Effects;
import org.lastmetre.testing.BackingResource;

/** Many events of one key, each of which waits for the one before: pass by pass the relay gets on, however slow the link. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@TestProfile(SlowLinkComponentTest.ShortPasses.class)
class SlowLinkComponentTest {
    private static final int EVENTS = 40;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String WAITING = "select count(*) from outbox";

    public static final class ShortPasses implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lastmetre.relay.enabled", "false", "lastmetre.relay.send-limit", "500ms");
        }
    }

    @Inject
    Transactions transactions;

    @Inject
    Outbox outbox;

    @Inject
    RelaySettings settings;

    @Inject
    Effects effects;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final SlowLink link = new SlowLink();
    private final Refusals refusals = new Refusals();

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    @Test
    void whatAPassHasNoTimeForIsLeftToTheNext() {
        var events = LongStream.rangeClosed(1, EVENTS)
                .mapToObj(n -> parcel("SLOW", n))
                .toList();
        transactions.run(tx -> outbox.append(tx, events)).await().atMost(LIMIT);
        var pass = new RelayPass(transactions, new RelayProducer(link), settings, refusals);

        assertThat(pass.run()).isEqualTo(EVENTS);
        assertThat(link.history()).hasSizeBetween(1, EVENTS / 2);
        assertThat(effects.count(WAITING)).isEqualTo(EVENTS - link.history().size());
        assertThat(refusals.lasting(System.nanoTime())).isZero();

        while (effects.count(WAITING) > 0) {
            assertThat(pass.run()).isPositive();
        }
        assertThat(versions())
                .isEqualTo(LongStream.rangeClosed(1, EVENTS).boxed().toList());
    }

    private List<Long> versions() {
        return link.history().stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .map(payload -> Long.parseLong(payload.replaceAll(".*\"version\":(\\d+).*", "$1")))
                .toList();
    }

    /** Acknowledges what it is sent 50 ms later. */
    private final class SlowLink extends MockProducer<String, byte[]> {
        SlowLink() {
            super(false, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
            var sent = super.send(record, callback);
            clock.schedule(this::completeNext, 50, TimeUnit.MILLISECONDS);
            return sent;
        }
    }
}
