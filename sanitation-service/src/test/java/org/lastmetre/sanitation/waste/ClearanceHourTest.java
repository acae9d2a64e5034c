package org.lastmetre.sanitation.waste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearanceHourTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01T21:59, 22:00, 2026-02-28T22:00, 2026-03-01T22:00",
        "2026-03-01T22:00, 22:00, 2026-03-01T22:00, 2026-03-02T22:00",
        "2026-03-01T22:01, 22:00, 2026-03-01T22:00, 2026-03-02T22:00",
        "2026-03-01T23:59, 22:00, 2026-03-01T22:00, 2026-03-02T22:00",
        "2026-03-02T00:00, 22:00, 2026-03-01T22:00, 2026-03-02T22:00",
        "2026-03-01T15:00, 02:00, 2026-03-01T02:00, 2026-03-02T02:00",
        "2026-03-01T00:00, 00:00, 2026-03-01T00:00, 2026-03-02T00:00"
    })
    void theHourThatHasPassedAndTheOneThatComes(String now, LocalTime hour, String last, String next) {
        assertThat(ClearanceHour.of(Dump.community(hour), Dump.at(now)))
                .contains(new ClearanceHour(Dump.ID, Dump.at(last), Dump.at(next)));
    }

    @Test
    void aCommunityWithoutAPolicyHasNone() {
        assertThat(ClearanceHour.of(Dump.community(null), Dump.at("2026-03-01T22:00")))
                .isEmpty();
    }

    @Test
    void aChangedPolicyCountsFromNowOn() {
        var noon = Dump.at("2026-03-01T12:00");
        assertThat(ClearanceHour.of(Dump.community(LocalTime.of(20, 0)), noon))
                .hasValueSatisfying(hour -> assertThat(hour.next()).isEqualTo(Dump.at("2026-03-01T20:00")));
    }

    @Test
    void aDayOfTwentyThreeHoursHasItsHour() {
        var evening = Instant.parse("2026-03-28T21:30:00Z");
        var hour = ClearanceHour.of(Dump.community(LocalTime.of(22, 0), "Europe/Berlin"), evening)
                .orElseThrow();
        assertThat(Duration.between(hour.last(), hour.next())).isEqualTo(Duration.ofHours(23));
    }
}
