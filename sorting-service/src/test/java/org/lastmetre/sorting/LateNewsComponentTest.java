package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.AnnouncedPackage;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.Household;
import org.lastmetre.contracts.OrderChange;
import org.lastmetre.contracts.OrderEvent.OrderAddressResolved;
import org.lastmetre.contracts.OrderEvent.OrderHeldForReview;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;
import org.lastmetre.contracts.RunEvent.BatchHandedOver;
import org.lastmetre.contracts.RunEvent.PackageStep;
import org.lastmetre.contracts.RunEvent.RunDeparted;
import org.lastmetre.contracts.Topics;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Records;

/** News that comes late, out of order or before anybody expected it is an ordinary case. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class LateNewsComponentTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant AT = Instant.parse("2026-03-02T00:00:00Z");
    private static final Household DOOR = new Household("8", "3", "601", "G2");

    @Inject
    ObjectMapper json;

    private final String name = "l" + UUID.randomUUID().toString().substring(0, 8);
    private final Gate gate = new Gate(name);
    private Upstream upstream;

    @BeforeEach
    void define() {
        upstream = new Upstream(json, name);
        upstream.define();
    }

    @Test
    void whatWasDeliveredDoesNotGoOutAgainWhenItsDepartureIsHeardLate() {
        onTheShelf(code("1"));
        upstream.call("FRESH");
        becomes(code("1"), "SEALED");
        var run = UUID.randomUUID();

        upstream.send(new PackageDelivered(name, code("1"), null, 3, "8", "AT_DOOR", 1, AT));
        becomes(code("1"), "DELIVERED");
        upstream.send(new RunDeparted(name, run, 2, "G2", "v1", List.of(step(code("1"), 1)), AT));
        upstream.send(
                new BatchHandedOver(name, run, 3, "8", "v2", 1, List.of(step(code("1"), 2)), List.of(), null, AT));

        await().atMost(SOON).until(() -> chain(code("1")).contains("AtBuilding"));
        becomes(code("1"), "DELIVERED");
        assertThat(gate.get("/api/sums").<Integer>path("delivered")).isEqualTo(1);
        assertThat(gate.get("/api/sums").<Boolean>path("closes")).isTrue();
    }

    @Test
    void whatWasSentAndNotAcceptedIsOnItsShelfAgain() {
        onTheShelf(code("1"));
        upstream.call("FRESH");
        var run = UUID.randomUUID();
        upstream.send(new RunDeparted(name, run, 2, "G2", "v1", List.of(step(code("1"), 1)), AT));
        becomes(code("1"), "OUT");
        upstream.send(
                new BatchHandedOver(name, run, 3, "8", "v2", 1, List.of(), List.of(step(code("1"), 2)), "torn", AT));

        becomes(code("1"), "SEALED");
        assertThat(chain(code("1"))).contains("BatchSealed", "OutForDelivery", "NotAccepted");
    }

    @Test
    void aPackageThatCameBeforeItsOrderIsReleasedWhenItIsAnnounced() {
        assertThat(gate.arrive(code("early")).<String>path("next")).isEqualTo("REVIEW");

        var order = upstream.placed("FRESH", code("early"));

        becomes(code("early"), "AWAITING");
        var shelved = gate.disinfect(code("early"));
        assertThat(shelved.<String>path("items[0].place.category")).isEqualTo("FRESH");
        assertThat(gate.get("/api/packages/" + code("early")).<String>path("orderId"))
                .isEqualTo(order.toString());
    }

    @Test
    void whatWasDisinfectedWhileHeldIsShelvedAsSoonAsItsDoorIsFound() {
        var order = UUID.randomUUID();
        var packages = List.of(new AnnouncedPackage(code("1"), 2.0));
        var held = new OrderChange("ADDRESS_REVIEW", "OrderHeldForReview", null, AT, null, null);
        upstream.send(new OrderHeldForReview(
                name, order, 1, "p", "FRESH", "PARTNER", null, packages, "UNIT_MISSING", null, AT, held));
        assertThat(gate.arrive(code("1")).<String>path("next")).isEqualTo("REVIEW");
        assertThat(gate.disinfect(code("1")).<String>path("items[0].next")).isEqualTo("REVIEW");

        var found = new OrderChange("RECEIVED", "OrderAddressResolved", null, AT, null, 1L);
        upstream.send(
                new OrderAddressResolved(name, order, 2, "p", "FRESH", "PARTNER", DOOR, packages, null, AT, found));

        becomes(code("1"), "SHELVED");
    }

    @Test
    void aParcelWithoutAnOrderGoesOnWhenAHumanFindsItsDoor() {
        var parcel = gate.label("nobody knows").<String>path("packageCode");

        upstream.send(new PackageAddressResolved(name, parcel, 1, DOOR, AT));

        becomes(parcel, "AWAITING");
        assertThat(gate.disinfect(parcel).<String>path("items[0].place.building"))
                .isEqualTo("8");
    }

    @Test
    void ofTwoLastPackagesThatArriveAtOnceOneCompletesTheOrder() {
        for (var i = 0; i < 10; i++) {
            var pair = List.of(code("a" + i), code("b" + i));
            upstream.placed("FRESH", pair.get(0), pair.get(1));
            pair.stream()
                    .map(code -> CompletableFuture.supplyAsync(() -> gate.arrive(code)))
                    .toList()
                    .forEach(CompletableFuture::join);
        }

        await().atMost(SOON).until(() -> outcomes().count() == 20);
        assertThat(outcomes().filter("COMPLETE"::equals)).hasSize(10);
    }

    private Stream<String> outcomes() {
        return Records.readAll(Topics.SORTING).stream()
                .filter(record -> "lastmetre.sorting.package-received.v1".equals(record.attribute("type")))
                .filter(record -> record.key().startsWith(name))
                .map(record -> record.payload().contains("\"outcome\":\"COMPLETE\"") ? "COMPLETE" : "SHORT");
    }

    private void onTheShelf(String code) {
        upstream.placed("FRESH", code);
        assertThat(gate.arrive(code).statusCode()).isEqualTo(200);
        assertThat(gate.disinfect(code).statusCode()).isEqualTo(200);
    }

    private void becomes(String code, String stage) {
        await().atMost(SOON)
                .until(() -> stage.equals(gate.get("/api/packages/" + code).<String>path("stage")));
    }

    private List<String> chain(String code) {
        return gate.get("/api/packages/" + code).path("chain.what");
    }

    private static PackageStep step(String code, long version) {
        return new PackageStep(code, null, version);
    }

    private String code(String suffix) {
        return name + "-" + suffix;
    }
}
