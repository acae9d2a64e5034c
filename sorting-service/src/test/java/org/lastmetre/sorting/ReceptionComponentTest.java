package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Topics;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.Heard;
import org.lastmetre.testing.Records;

/** From the announcement to the sealed batch, on a real database and a real broker. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class ReceptionComponentTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    ObjectMapper json;

    private final String name = "c" + UUID.randomUUID().toString().substring(0, 8);
    private final Gate gate = new Gate(name);
    private Upstream upstream;

    @BeforeEach
    void define() {
        upstream = new Upstream(json, name);
        upstream.define();
    }

    @Test
    void aPackageGoesFromItsAnnouncementToItsShelf() {
        upstream.placed("FRESH", code("1"), code("2"));

        var arrived = gate.arrive(code("1"));
        assertThat(arrived.statusCode()).isEqualTo(200);
        assertThat(arrived.path("next").toString()).isEqualTo("DISINFECT");
        assertThat(arrived.path("place.building").toString()).isEqualTo("8");

        var shelved = gate.disinfect(code("1"));
        assertThat(shelved.path("items[0].place.batchId").toString()).isNotBlank();
        assertThat(gate.get("/api/packages/" + code("1")).<List<String>>path("chain.what"))
                .containsExactly("PackageAnnounced", "PackageReceived", "PackageDisinfected", "PackageShelved");
        assertThat(gate.get("/api/batches").<Integer>path("items[0].expected")).isEqualTo(2);
        sumsClose(2, 1);
    }

    @Test
    void theChainTellsWhoScannedAndWhenByTheDevice() {
        upstream.placed("FRESH", code("1"));
        shelve(code("1"));

        var chain = gate.get("/api/packages/" + code("1"));

        assertThat(chain.<List<String>>path("chain.by")).containsExactly(null, "tester", "tester", null);
        assertThat(chain.<List<String>>path("chain.scannedAt"))
                .containsExactly(null, "2026-03-02T09:00:00+08:00", "2026-03-02T09:00:00+08:00", null);
        assertThat(chain.<List<String>>path("chain.at")).doesNotContainNull();
    }

    @Test
    void theEventOfADisinfectionNamesNobody() {
        upstream.placed("FRESH", code("1"));
        shelve(code("1"));

        await().atMost(SOON)
                .until(() -> said("lastmetre.sorting.package-disinfected.v1").size() == 1);
        assertThat(said("lastmetre.sorting.package-disinfected.v1").get(0).payload())
                .contains("chlorine")
                .doesNotContain("tester");
    }

    @Test
    void theSameScanIsTheSameScan() {
        upstream.placed("FRESH", code("1"), code("2"));
        var first = gate.arrive(code("1"), name + "-scan");

        var twins = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> gate.arrive(code("1"), name + "-scan")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(twins).allSatisfy(twin -> {
            assertThat(twin.asString()).isEqualTo(first.asString());
            assertThat(twin.header("Idempotency-Replayed")).isEqualTo("true");
        });
        assertThat(gate.arrive(code("2"), name + "-scan").statusCode()).isEqualTo(422);
        assertThat(gate.arrive(code("1")).statusCode()).isEqualTo(409);
    }

    @Test
    void firstTwinsAtOneMomentHaveOneEffectAndOneAnswer() {
        upstream.placed("FRESH", code("1"));
        gate.get("/api/shelves");

        var answers = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> gate.arrive(code("1"), name + "-first")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Response::asString)
                .distinct()
                .toList();

        assertThat(answers).hasSize(1);
        sumsClose(1, 1);
    }

    @Test
    void manyScansIntoOneBuildingLoseNothingAndKeepTheLimit() {
        var codes = IntStream.range(0, 100).mapToObj(i -> code("m" + i)).toArray(String[]::new);
        upstream.placed("FRESH", codes);
        IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> gate.arrive(codes[i])))
                .toList()
                .forEach(CompletableFuture::join);

        var scans = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> gate.disinfect(codes[i])))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(scans).allSatisfy(scan -> assertThat(scan.statusCode()).isEqualTo(200));
        List<List<String>> packages = gate.get("/api/batches").path("items.packages");
        assertThat(packages.stream().flatMap(List::stream)).containsExactlyInAnyOrder(codes);
        assertThat(packages).extracting(List::size).containsExactlyInAnyOrder(40, 40, 20);
        sumsClose(100, 100);
    }

    @Test
    void aCallSealsAndTellsDispatchAllThatIsInside() {
        upstream.placed("FRESH", code("1"), code("2"));
        shelve(code("1"), code("2"));

        var call = upstream.call("FRESH");

        var sealed = sealed(1).get(0);
        assertThat(sealed.payload()).contains(call.toString(), code("1"), code("2"), "\"reason\":\"CALLED\"");
        assertThat(gate.get("/api/batches?state=SEALED").<String>path("items[0].callId"))
                .isEqualTo(call.toString());
    }

    @Test
    void underALightPaceAndForMedicineNothingWaits() {
        upstream.placed("MEDICINE", code("med"));
        shelve(code("med"));
        assertThat(sealed(1).get(0).payload()).contains("\"reason\":\"URGENT\"");

        upstream.pace("LIGHT", 1);
        upstream.placed("FRESH", code("1"));
        shelve(code("1"));
        assertThat(sealed(2).stream().map(Heard::payload))
                .anyMatch(payload -> payload.contains("\"reason\":\"LIGHT\""));
    }

    @Test
    void aCancelledOrderIsWithdrawnBeforeItIsSealedAndRefusedAfter() {
        var early = upstream.placed("FRESH", code("1"));
        var late = upstream.placed("PARCEL", code("2"));
        shelve(code("1"), code("2"));
        upstream.call("PARCEL");
        sealed(1);

        upstream.cancel(early, code("1"));
        upstream.cancel(late, code("2"));

        await().atMost(SOON)
                .until(() -> said("lastmetre.sorting.package-withdrawn.v1").size() == 1);
        await().atMost(SOON)
                .until(() -> said("lastmetre.sorting.withdrawal-refused.v1").size() == 1);
        assertThat(gate.get("/api/batches?state=WITHDRAWN").<List<String>>path("items.id"))
                .hasSize(1);
        sumsClose(2, 2);
    }

    @Test
    void aLabelIsReadAndWhatCannotBeReadIsHeld() {
        var read = gate.label("8栋3单元601 王女士 13800000000");
        assertThat(read.<String>path("next")).isEqualTo("DISINFECT");
        assertThat(read.<String>path("orderId")).isNull();

        var held = gate.label("8栋601 13800000000");
        assertThat(held.<String>path("next")).isEqualTo("REVIEW");
        await().atMost(SOON)
                .until(() -> said("lastmetre.sorting.package-held.v1").size() == 1);
        assertThat(said("lastmetre.sorting.package-held.v1").get(0).payload())
                .contains("UNIT_MISSING")
                .doesNotContain("13800000000");
        assertThat(gate.get("/api/reception").<List<String>>path("items.packageCode"))
                .hasSize(2);
        sumsClose(2, 2);
    }

    @Test
    void labelsArePrintedAndTheUnknownIsNotFound() {
        upstream.placed("FRESH", code("1"));
        gate.arrive(code("1"));

        assertThat(gate.get("/api/packages/" + code("1") + "/label.svg").contentType())
                .startsWith("image/svg+xml");
        assertThat(gate.get("/api/packages/NOPE").statusCode()).isEqualTo(404);
        assertThat(gate.get("/api/batches/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(gate.get("/api/batches/nonsense/label.svg").statusCode()).isEqualTo(404);
    }

    private void shelve(String... codes) {
        for (var code : codes) {
            assertThat(gate.arrive(code).statusCode()).isEqualTo(200);
        }
        assertThat(gate.disinfect(codes).statusCode()).isEqualTo(200);
    }

    private List<Heard> sealed(int count) {
        await().atMost(SOON)
                .until(() -> said("lastmetre.sorting.batch-sealed.v1").size() >= count);
        return said("lastmetre.sorting.batch-sealed.v1");
    }

    private List<Heard> said(String type) {
        return Records.readAll(Topics.SORTING).stream()
                .filter(record -> type.equals(record.attribute("type")))
                .filter(record -> record.payload().contains('"' + name + '"'))
                .toList();
    }

    private void sumsClose(int announced, int received) {
        var sums = gate.get("/api/sums?date=2026-03-02");
        var today = gate.get("/api/sums");
        assertThat(today.<Boolean>path("closes")).isTrue();
        assertThat(sums.statusCode()).isEqualTo(200);
        assertThat(today.<Integer>path("announced")).isEqualTo(announced);
        assertThat(today.<Integer>path("received")).isEqualTo(received);
        assertThat(gate.get("/api/sums?by=building").<List<Boolean>>path("items.closes"))
                .containsOnly(true);
        assertThat(gate.get("/api/sums?by=batch").<List<Boolean>>path("items.closes"))
                .containsOnly(true);
    }

    private String code(String suffix) {
        return name + "-" + suffix;
    }
}
