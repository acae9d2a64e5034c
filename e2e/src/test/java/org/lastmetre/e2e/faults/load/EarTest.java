package org.lastmetre.e2e.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.faults.check.Heard;

class EarTest {
    private final Ear ear = new Ear(new Household("8", "3", "601", "G2"));

    @Test
    void itBeginsWithTheSnapshotAndResumesAfterTheLastStep() {
        ear.heard("4", "snapshot", Json.read("{\"orders\":[{\"id\":\"o1\",\"version\":2}]}"));
        ear.heard("5", "PackageShelved", step(3));

        assertThat(ear.lastId()).isEqualTo("5");
        assertThat(ear.heard().door()).isEqualTo("8/3/601");
        assertThat(ear.heard().before()).containsEntry("o1", 2L);
        assertThat(ear.heard().steps()).containsExactly(new Heard.Step(5, "o1", 3));
    }

    @Test
    void aSecondSnapshotIsNotASilentBeginning() {
        ear.heard("4", "snapshot", Json.object());
        ear.heard("9", "snapshot", Json.object());

        assertThat(ear.heard().steps()).hasSize(1);
    }

    private static JsonNode step(long version) {
        return Json.object().put("orderId", "o1").put("version", version);
    }
}
