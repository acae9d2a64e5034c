package org.lastmetre.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lastmetre.kit.testapp.Parcels.parcel;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.testapp.Effects;
import org.lastmetre.testing.Backing;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** Several relays on one table, and a broker that is away: each event is published once, in the order of its key. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class RelayOrderComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int KEYS = 20;
    private static final int VERSIONS = 40;

    /** A lock of a row is written into it: the transactions that had the shards last, added up. */
    private static final String LOCKED_LAST = "select sum(xmax::text::bigint)::bigint from outbox_shard";

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    RelayPass pass;

    @Inject
    Effects effects;

    @Test
    void twoRelaysOnOneTableKeepTheOrderOfEveryKey() throws Exception {
        var rivals = Executors.newFixedThreadPool(2);
        var running = List.of(rivals.submit(this::relayUntilEmpty), rivals.submit(this::relayUntilEmpty));

        appendInterleaved("TWO");
        for (Future<?> one : running) {
            one.get();
        }
        rivals.shutdown();

        assertEveryKeyInOrder("TWO");
    }

    @Test
    void aBrokerThatIsAwayForAWhileLosesNothingAndReordersNothing() {
        Backing.pauseBroker();
        try {
            appendInterleaved("AWAY");
            assertThat(effects.count("select count(*) from outbox")).isPositive();
        } finally {
            Backing.resumeBroker();
        }

        assertEveryKeyInOrder("AWAY");
        await().atMost(LIMIT).until(() -> effects.count("select count(*) from outbox") == 0);
    }

    @Test
    void whileThereIsNothingToSendItWritesNothing() {
        await().atMost(LIMIT).until(() -> effects.count("select count(*) from outbox") == 0);
        var before = effects.count(LOCKED_LAST);

        for (var look = 0; look < 5; look++) {
            assertThat(pass.run()).isZero();
        }

        assertThat(effects.count(LOCKED_LAST)).isEqualTo(before);
    }

    @Test
    void whatItSendsItLocks() {
        var before = effects.count(LOCKED_LAST);

        appendInterleaved("LOCKED");
        await().atMost(LIMIT).until(() -> effects.count("select count(*) from outbox") == 0);

        assertThat(effects.count(LOCKED_LAST)).isGreaterThan(before);
    }

    private void appendInterleaved(String prefix) {
        for (var version = 1L; version <= VERSIONS; version++) {
            var events = new ArrayList<PackageAddressResolved>();
            for (var key = 0; key < KEYS; key++) {
                events.add(parcel(prefix + "-" + key, version));
            }
            transactions.run(tx -> outbox.append(tx, events)).await().atMost(LIMIT);
        }
    }

    private void relayUntilEmpty() {
        for (var quiet = 0; quiet < 50; quiet++) {
            if (pass.run() == 500 || effects.count("select count(*) from outbox") > 0) {
                quiet = 0;
            }
        }
    }

    private void assertEveryKeyInOrder(String prefix) {
        await().atMost(LIMIT).until(() -> ids(prefix).size() == KEYS * VERSIONS);
        var inOrder = LongStream.rangeClosed(1, VERSIONS).boxed().toList();
        assertThat(firstSeen(prefix)).hasSize(KEYS).allSatisfy((key, versions) -> assertThat(versions)
                .isEqualTo(inOrder));
    }

    private static List<String> ids(String prefix) {
        return published(prefix).stream()
                .map(record -> record.attribute("id"))
                .distinct()
                .toList();
    }

    /** The versions by key, repeats of an id left out as every reader does. */
    private static Map<String, List<Long>> firstSeen(String prefix) {
        var seen = new java.util.HashSet<String>();
        return published(prefix).stream()
                .filter(record -> seen.add(record.attribute("id")))
                .collect(Collectors.groupingBy(
                        Heard::key, Collectors.mapping(RelayOrderComponentTest::version, Collectors.toList())));
    }

    private static List<Heard> published(String prefix) {
        return Records.readAll(Topics.ORDERS).stream()
                .filter(record -> record.key().startsWith(prefix + "-"))
                .toList();
    }

    private static long version(Heard record) {
        return Long.parseLong(record.payload().replaceAll(".*\"version\":(\\d+).*", "$1"));
    }
}
