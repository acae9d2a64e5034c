package org.lastmetre.sanitation.waste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {
    /** 2 kg or 5 %, whichever is more. */
    @ParameterizedTest
    @CsvSource({
        "10, 12, true",
        "10, 12.001, false",
        "10, 8, true",
        "10, 7.999, false",
        "100, 105, true",
        "100, 105.001, false",
        "100, 95, true",
        "100, 94.999, false",
        "40, 42, true",
        "0.3, 0, true"
    })
    void twoScalesMayDisagreeByTwoKilogramsOrAShare(double expected, double actual, boolean allowed) {
        assertThat(Dump.TOLERANCE.allows(expected, actual)).isEqualTo(allowed);
    }

    @Test
    void aSumThatIsNotExactInBinaryIsNoDifference() {
        assertThat(new Tolerance(0, 0).allows(0.1 + 0.2, 0.3)).isTrue();
    }

    @Test
    void whatWasNotWeighedWhenLoadingIsNotCompared() {
        var haul = Dump.haul(null, Dump.bag("S-1", WasteKind.HOUSEHOLD, 10));
        assertThat(Dump.TOLERANCE.ofLoading(haul)).isEmpty();
    }

    @Test
    void whatWasLoadedIsComparedWithTheBags() {
        var haul = Dump.haul(15.0, Dump.bag("S-1", WasteKind.HOUSEHOLD, 10));
        assertThat(Dump.TOLERANCE.ofLoading(haul)).hasValueSatisfying(found -> {
            assertThat(found.step()).isEqualTo(Difference.Step.LOADING);
            assertThat(found.expectedKg()).isEqualTo(10);
            assertThat(found.actualKg()).isEqualTo(15);
        });
    }

    @Test
    void theSiteIsComparedWithWhatWasWeighedWhenLoadingAndOnlyElseWithTheBags() {
        var bag = Dump.bag("S-1", WasteKind.HOUSEHOLD, 10);
        assertThat(Dump.TOLERANCE.ofDisposal(ended(Dump.haul(15.0, bag), 15))).isEmpty();
        assertThat(Dump.TOLERANCE.ofDisposal(ended(Dump.haul(null, bag), 15))).isPresent();
        assertThat(Dump.TOLERANCE.ofDisposal(ended(Dump.haul(15.0, bag), 10)))
                .hasValueSatisfying(found -> assertThat(found.expectedKg()).isEqualTo(15));
    }

    private static Haul ended(Haul haul, double kg) {
        var now = Dump.at("2026-03-01T20:00");
        return haul.disposed(new NewDisposal(haul.id(), "plant", kg, "plant", now), now);
    }
}
