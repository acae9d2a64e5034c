package org.lastmetre.order.communities.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.order.communities.BuildingContainment;

/** A change of containment is, on the wire, exactly its golden sample. */
class ContainmentEventTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void aBuildingIsHeld() throws Exception {
        var since = Instant.parse("2026-02-28T22:30:00Z");
        var building = new BuildingContainment("16", "G4", Containment.HELD, "楼栋封控，等待通知", since, 2);

        var event = CommunityPublisher.event(new CommunityId("fumin-garden"), building);

        assertThat(JSON.readTree(JSON.writeValueAsString(event)))
                .isEqualTo(JSON.readTree(GoldenSamples.json(ContainmentChanged.class)));
    }
}
