package org.lastmetre.e2e;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lastmetre.contracts.Topics;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.faults.check.Told;
import org.lastmetre.e2e.faults.check.TopicReading;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.local.backup.Backup;
import org.lastmetre.local.backup.BackupFolder;
import org.lastmetre.local.backup.Restore;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Reports;

/** A backup is taken while people order, and a system of its own is made of it in another place, on other ports. */
@ExtendWith(TheTown.class)
class BackupJourney {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int SOME = 20;
    private static final String PATIENT = "努尔兰";
    private static final String ORDERS = "/api/orders?community=" + Town.FUMIN;

    private final BackupFolder backup = new BackupFolder(fresh("backup"));
    private final DataFolder elsewhere = new DataFolder(fresh("restored"));

    private static Town town;

    @BeforeAll
    static void wakeTheTown(Town theTown) {
        town = theTown;
        town.clock(Town.MORNING);
    }

    @Test
    void whatWasAnsweredBeforeTheBackupIsThereOnceAndGoesOn() {
        var request = aPatientAsks();
        var answered = answeredBeforeTheBackup();
        town.as(Account.MEDICAL).post(request + "/cancellation", "{}", 200);
        Restore.run(backup, elsewhere, Reports.SILENT);
        try (var restored = Town.on(elsewhere)) {
            var orders = all(restored);
            assertThat(orders).containsAllEntriesOf(answered);
            whatIsSealedCanBeOpened(restored, request);
            everyOrderIsToldOnce(restored, orders.keySet());
            var order = new OneDelivery(
                            restored, "R-" + UUID.randomUUID().toString().substring(0, 8) + "-")
                    .toTheDoor();
            assertThat(restored.as(Account.HUIBAILONG)
                            .get(order)
                            .at("/progress/delivered")
                            .asInt())
                    .isEqualTo(2);
            await().atMost(SOON).until(() -> sums(restored).path("closes").asBoolean());
            assertThat(restored.told()).isEmpty();
        }
    }

    private static String aPatientAsks() {
        town.keepQuiet(PATIENT);
        var asked = town.as(WatchedOrders.RESIDENT).post("/api/medical-requests", """
                {"community":"fumin-garden","building":"8","unit":"3","room":"601","person":"%s","type":"EMERGENCY",
                 "need":{"stretcher":true,"companions":1},"symptoms":"左臂无力"}""".formatted(PATIENT), 201);
        return "/api/medical-requests/" + asked.path("id").asText();
    }

    private static void whatIsSealedCanBeOpened(Town restored, String request) {
        restored.keepQuiet(PATIENT);
        var told = restored.as(WatchedOrders.RESIDENT).get(request).path("medical");
        assertThat(told.path("person").asText()).isEqualTo(PATIENT);
        assertThat(told.path("symptoms").asText()).isEqualTo("左臂无力");
    }

    /** Orders by their ids, with their references; nobody who orders notices the backup. */
    private Map<String, String> answeredBeforeTheBackup() {
        try (var watched = new WatchedOrders(town)) {
            watched.orders().keeping(town.page("/"), 4);
            watched.await(SOME);
            var before = watched.orders().placed();
            Backup.take(town.folder(), backup, Reports.SILENT);
            watched.await(SOME);
            watched.nothingIsLost();
            assertThat(watched.orders().sent()).allMatch(SteadyOrders.Sent::isPlaced);
            return before.stream().collect(toMap(WatchedOrders::id, SteadyOrders.Sent::reference));
        }
    }

    private static Map<String, String> all(Town from) {
        var orders = new Api(from.page("/")).all(ORDERS);
        return StreamSupport.stream(orders.spliterator(), false)
                .collect(toMap(order -> order.path("id").asText(), order -> order.path("externalReference")
                        .asText()));
    }

    /** None is told of that nobody knows, none is kept back, and no change is told in two ways. */
    private static void everyOrderIsToldOnce(Town restored, Set<String> orders) {
        await().atMost(SOON).untilAsserted(() -> assertThat(toldOf(restored)).isEqualTo(orders));
        var changes = told(restored).stream()
                .filter(one -> one.event().has("change"))
                .collect(groupingBy(BackupJourney::change, mapping(Told::id, toSet())));
        assertThat(changes.values()).allMatch(ids -> ids.size() == 1);
    }

    private static Set<String> toldOf(Town restored) {
        return told(restored).stream()
                .filter(one -> one.event().path("community").asText().equals(Town.FUMIN))
                .map(one -> one.event().path("orderId").asText())
                .filter(id -> !id.isEmpty())
                .collect(toSet());
    }

    private static String change(Told told) {
        return told.event().path("orderId").asText() + " " + told.event().path("version");
    }

    private static List<Told> told(Town restored) {
        return new TopicReading(restored.brokers())
                .all(Topics.ORDERS).stream().map(Told::of).toList();
    }

    private static JsonNode sums(Town restored) {
        return restored.as(Account.DISPATCHER).get("/api/sums?community=" + Town.FUMIN);
    }

    private static Path fresh(String name) {
        return Path.of("target", name + "-" + UUID.randomUUID());
    }
}
