package org.lastmetre.sorting.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.sorting.reception.Town.DOOR;
import static org.lastmetre.sorting.reception.Town.NOW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Where goods need no disinfection one may be recorded all the same, and moves nothing. */
class DisinfectedAllTheSameTest {
    private static final PackageCode CODE = new PackageCode("P1");

    @Test
    void itIsRecordedAndThePackageStaysWhereItLies() {
        var bench = Town.bench(List.of(Town.announced("P1", DOOR)), "P1");
        var shelved = Arrivals.decide(bench, Town.scan("P1", Condition.OK, false), NOW);

        var scan = new Disinfection(Town.community(false), List.of(CODE), "chlorine", "anna", NOW);
        var item =
                Disinfections.decide(bench, scan, NOW).orThrow().get(0).result().orThrow();

        assertThat(item.place()).isEqualTo(shelved.place());
        assertThat(bench.find(CODE).disinfected()).isTrue();
        assertThat(bench.facts())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("Received", "Shelved", "Disinfected");
    }
}
