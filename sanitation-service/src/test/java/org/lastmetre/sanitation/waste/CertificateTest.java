package org.lastmetre.sanitation.waste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Bag LEFT = Dump.bag("S-1", WasteKind.HOUSEHOLD, 10);

    @Test
    void aDayIsClosedAtItsHourAndNotAMinuteBefore() {
        assertThat(certificate(LocalTime.of(22, 0), List.of(), Dump.at("2026-03-01T21:59"))
                        .closed())
                .isFalse();
        assertThat(certificate(LocalTime.of(22, 0), List.of(), Dump.at("2026-03-01T22:00"))
                        .closed())
                .isTrue();
    }

    @Test
    void aDayWithABagLeftIsNeverClosed() {
        assertThat(certificate(LocalTime.of(22, 0), List.of(LEFT), Dump.at("2026-03-09T22:00"))
                        .closed())
                .isFalse();
    }

    @Test
    void withoutAnHourADayIsClosedAtMidnight() {
        assertThat(certificate(null, List.of(), Dump.at("2026-03-01T23:59")).closed())
                .isFalse();
        assertThat(certificate(null, List.of(), Dump.at("2026-03-02T00:00")).closed())
                .isTrue();
    }

    private static Certificate certificate(LocalTime hour, List<Bag> left, Instant now) {
        return Certificate.of(Dump.community(hour), DAY, List.of(), List.of(), left, now);
    }
}
