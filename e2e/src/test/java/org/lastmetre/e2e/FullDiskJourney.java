package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.e2e.SteadyOrders.Sent;
import org.lastmetre.e2e.faults.check.Told;
import org.lastmetre.e2e.faults.check.TopicReading;

/**
 * The disk of the database, its log and the disk of the broker run full while people order: what was answered is kept and
 * told, what is wrong is said, and with room again all goes on by itself. Early, like all that has a system of its own.
 */
@Order(2)
class FullDiskJourney {
    private static final Duration SOON = Duration.ofSeconds(180);
    private static final String FULL = "the database's disk is full";
    private static final String AWAY = "the database does not answer";
    private static final int SOME = 20;

    private static CrampedTown town;
    private final String prefix = "F" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private SteadyOrders orders;

    @BeforeAll
    static void build() throws IOException {
        town = CrampedTown.start();
    }

    @AfterAll
    static void leave() throws IOException {
        if (town != null) {
            town.close();
            assertThat(town.told()).as("private things in the logs").isEmpty();
        }
    }

    @BeforeEach
    void peopleOrder() {
        orders = new SteadyOrders(prefix, town.api()::token).keeping(town.gateway(), 2);
        someMoreArePlaced();
    }

    @AfterEach
    void makeRoom() throws IOException {
        orders.close();
        town.makeRoom();
    }

    @Test
    void aFullDiskOfTheDatabaseRefusesCommandsInPlainWordsAndReadsGoOnUntilThereIsRoom() throws Exception {
        town.beginLog();
        town.postgres().fill();

        soon().until(() -> refused(FULL));
        assertThat(town.ask(anOrder()).status()).isEqualTo(200);
        soon().until(town::troubles, said -> said.contains("order-service: " + FULL));

        town.postgres().makeRoom();
        someMoreArePlaced();
        soon().until(town::troubles, String::isEmpty);
        assertThat(kept()).isEqualTo(answered());
        assertThat(notPlaced()).allMatch(Sent::isToComeAgain).allMatch(saying(FULL));
    }

    @Test
    void aDatabaseThatHasNoRoomForItsLogStopsAndComesBackWithAllThatWasAnswered() throws Exception {
        town.postgres().fill();
        assertThatThrownBy(() -> town.writeLog(1024)).isInstanceOf(SQLException.class);

        soon().until(() -> town.noted("the disk of postgres is full"));
        var read = town.ask(anOrder());
        assertThat(read.status()).isEqualTo(503);
        assertThat(read.body().path("detail").asText()).isEqualTo(AWAY);

        town.postgres().makeRoom();
        someMoreArePlaced();
        assertThat(kept()).containsAllEntriesOf(answered());
        assertThat(notPlaced())
                .allMatch(Sent::isToComeAgain)
                .allMatch(saying(FULL).or(saying(AWAY)));
    }

    @Test
    void aFullDiskOfTheBrokerHoldsEventsBackUntilThereIsRoomAndNobodyIsRefused() throws Exception {
        town.kafka().fill();

        soon().until(() -> town.noted("the disk of kafka is full"));
        soon().until(town::troubles, said -> said.contains("the broker takes none of them"));
        someMoreArePlaced();
        assertThat(town.ask(anOrder()).status()).isEqualTo(200);

        town.kafka().makeRoom();
        soon().until(town::troubles, String::isEmpty);
        assertThat(kept()).isEqualTo(answered());
        assertThat(notPlaced()).isEmpty();
    }

    private String anOrder() {
        return "/api/orders/" + WatchedOrders.id(orders.placed().get(0));
    }

    private static ConditionFactory soon() {
        return await().atMost(SOON).pollInterval(Duration.ofMillis(500));
    }

    private void someMoreArePlaced() {
        var before = orders.placed().size();
        soon().until(() -> orders.placed().size() >= before + SOME);
    }

    private boolean refused(String why) {
        return notPlaced().stream().anyMatch(saying(why));
    }

    private List<Sent> notPlaced() {
        return orders.sent().stream().filter(sent -> !sent.isPlaced()).toList();
    }

    private static Predicate<Sent> saying(String why) {
        return sent -> sent.reply() != null && sent.reply().body().contains(why);
    }

    /** References by ids. */
    private Map<String, String> answered() {
        return orders.placed().stream().collect(Collectors.toMap(WatchedOrders::id, Sent::reference));
    }

    /** The same of what is there when nobody orders any more; each is told of. */
    private Map<String, String> kept() {
        orders.stop();
        var all = town.api().all("/api/orders?community=" + Town.FUMIN);
        var kept = StreamSupport.stream(all.spliterator(), false)
                .filter(order -> order.path("externalReference").asText().startsWith(prefix))
                .collect(Collectors.toMap(order -> order.path("id").asText(), order -> order.path("externalReference")
                        .asText()));
        soon().until(FullDiskJourney::told, told -> told.containsAll(kept.keySet()));
        return kept;
    }

    private static Set<String> told() {
        return new TopicReading(town.brokers())
                .all(Topics.ORDERS).stream()
                        .map(Told::of)
                        .map(one -> one.event().path("orderId").asText())
                        .collect(Collectors.toSet());
    }
}
