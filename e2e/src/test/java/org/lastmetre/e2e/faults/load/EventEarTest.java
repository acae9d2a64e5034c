package org.lastmetre.e2e.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.faults.check.Sighting;

class EventEarTest {
    private final EventEar ear = new EventEar();

    @Test
    void itRemembersWhereItBeganAndResumesAfterTheLastEvent() {
        ear.heard("AQ", "snapshot", Json.read("{\"positions\":{\"lastmetre.orders\":[4,0]}}"));
        ear.heard("AR", "placed", Json.read("{\"id\":\"e1\",\"key\":\"o1\",\"type\":\"placed\"}"));

        assertThat(ear.lastId()).isEqualTo("AR");
        assertThat(ear.seen().from()).containsEntry("lastmetre.orders", List.of(4L, 0L));
        assertThat(ear.seen().events()).containsExactly(new Sighting.Event("e1", "o1", "placed"));
    }

    @Test
    void aSecondSnapshotIsNotASilentBeginning() {
        ear.heard("AQ", "snapshot", Json.read("{\"positions\":{\"lastmetre.orders\":[4]}}"));
        ear.heard("AR", "snapshot", Json.object());

        assertThat(ear.seen().events()).hasSize(1);
    }
}
