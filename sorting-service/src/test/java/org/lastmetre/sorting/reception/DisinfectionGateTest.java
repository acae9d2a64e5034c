package org.lastmetre.sorting.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.sorting.reception.Town.DOOR;
import static org.lastmetre.sorting.reception.Town.NOW;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.reception.Disinfections.Item;

/** A package is not sorted before its disinfection is recorded. */
class DisinfectionGateTest {
    private static final Instant SCANNED = NOW.minusSeconds(90);

    @Test
    void oneScanRecordsSortsAndShelves() {
        var bench = arrived("P1", "P2");

        var items = scan(bench, "P1", "P2").orThrow();

        assertThat(items).extracting(item -> item.result().orThrow().next()).containsOnly(Next.SHELVE);
        assertThat(items)
                .extracting(item -> item.result().orThrow().place().batchId())
                .doesNotContainNull()
                .containsOnly(bench.find(new PackageCode("P1")).batchId());
    }

    @Test
    void itIsRecordedWithItsAgentByWhomAndWhen() {
        var bench = arrived("P1");

        scan(bench, "P1");

        assertThat(bench.facts())
                .filteredOn(Fact.Disinfected.class::isInstance)
                .map(Fact.Disinfected.class::cast)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.agent()).isEqualTo("chlorine");
                    assertThat(fact.by()).isEqualTo("anna");
                    assertThat(fact.scannedAt()).isEqualTo(SCANNED);
                    assertThat(fact.at()).isEqualTo(NOW);
                });
    }

    @Test
    void whatHasNotBeenReceivedIsRefused() {
        var bench = Town.bench(List.of(Town.announced("P1", DOOR)), "P1");

        assertThat(refusal(scan(bench, "P1"))).isEqualTo("not-received");
    }

    @Test
    void whatIsUnknownIsRefused() {
        assertThat(refusal(scan(Town.bench(List.of()), "NOPE"))).isEqualTo("unknown-package");
    }

    @Test
    void oneThatIsRefusedDoesNotHoldUpTheOthers() {
        var bench = arrived("P1");

        var items = scan(bench, "NOPE", "P1").orThrow();

        assertThat(items.get(0).result()).isInstanceOf(Result.Refused.class);
        assertThat(items.get(1).result().orThrow().next()).isEqualTo(Next.SHELVE);
    }

    @Test
    void aHeldPackageIsRecordedAndStaysInReview() {
        var bench = Town.bench(List.of(Town.announced("P1", null)), "P1");
        Arrivals.decide(bench, Town.scan("P1", Condition.OK, true), NOW);

        var item = scan(bench, "P1").orThrow().get(0);

        assertThat(item.result().orThrow().next()).isEqualTo(Next.REVIEW);
        assertThat(bench.find(new PackageCode("P1")).disinfected()).isTrue();
    }

    @Test
    void whatIsOnTheShelfWaitsForNoDisinfection() {
        var bench = arrived("P1");
        scan(bench, "P1");

        assertThat(refusal(scan(bench, "P1"))).isEqualTo("not-waiting");
    }

    private static ReceptionBench arrived(String... codes) {
        var bench = Town.bench(
                Stream.of(codes).map(code -> Town.announced(code, DOOR)).toList(), codes);
        Stream.of(codes).forEach(code -> Arrivals.decide(bench, Town.scan(code, Condition.OK, true), NOW));
        return bench;
    }

    private static Result<List<Item>> scan(ReceptionBench bench, String... codes) {
        var packages = Stream.of(codes).map(PackageCode::new).toList();
        return Disinfections.decide(
                bench, new Disinfection(Town.community(true), packages, "chlorine", "anna", SCANNED), NOW);
    }

    private static String refusal(Result<List<Item>> result) {
        return ((Result.Refused<List<Item>>) result).refusal().code();
    }
}
