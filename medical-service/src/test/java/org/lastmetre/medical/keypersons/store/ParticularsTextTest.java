package org.lastmetre.medical.keypersons.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.keypersons.KeyCategory;
import org.lastmetre.medical.keypersons.Medicines;
import org.lastmetre.medical.keypersons.Particulars;
import org.lastmetre.medical.keypersons.Stock;

/** What is sealed comes out as it went in. */
class ParticularsTextTest {
    @Test
    void everythingIsKept() {
        var day = LocalDate.of(2026, 3, 9);
        var medicines = new Medicines(
                List.of(new Stock("胰岛素", day, new UUID(1, 2), Instant.EPOCH), new Stock("b", day, null, null)));
        var particulars = new Particulars("林秀兰", "13800000000", KeyCategory.DIALYSIS, medicines);
        assertThat(ParticularsText.read(ParticularsText.of(particulars))).isEqualTo(particulars);
    }

    @Test
    void whatWasSealedBeforeCallsWereTimedIsReadAsTheLedgers() {
        var before = "{\"category\":\"DIALYSIS\",\"medicines\":[{\"name\":\"b\",\"runsOutOn\":\"2026-03-09\"}]}";
        assertThat(ParticularsText.read(before).medicines().stocks())
                .containsExactly(new Stock("b", LocalDate.of(2026, 3, 9), null, null));
    }

    @Test
    void whatIsNotThereStaysAway() {
        var particulars = new Particulars(null, null, KeyCategory.LIVES_ALONE, Medicines.NONE);
        assertThat(ParticularsText.read(ParticularsText.of(particulars))).isEqualTo(particulars);
    }
}
