package org.lastmetre.medical.trips.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Medicine;

class DetailTextTest {
    @Test
    void everythingIsReadAsItWasWritten() {
        var detail = new Detail(
                "阿依古丽",
                "瑞金医院",
                Instant.parse("2026-03-01T06:00:00Z"),
                "chest \"pain\"",
                List.of(new Medicine("insulin", 2), new Medicine("aspirin", 1)),
                "feels better");
        assertThat(DetailText.read(DetailText.of(detail))).isEqualTo(detail);
    }

    @Test
    void whatWasNotSaidIsNotThere() {
        var detail = new Detail("Lin", null, null, null, List.of(), null);
        assertThat(DetailText.read(DetailText.of(detail))).isEqualTo(detail);
    }
}
