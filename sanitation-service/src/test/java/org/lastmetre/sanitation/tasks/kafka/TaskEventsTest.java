package org.lastmetre.sanitation.tasks.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.SanitationEvent.VehicleDisinfected;
import org.lastmetre.contracts.VehicleEvent.VehicleReturned;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.Disinfection;
import org.lastmetre.sanitation.tasks.Task;
import org.lastmetre.sanitation.tasks.TaskId;
import org.lastmetre.sanitation.tasks.TaskKind;
import org.lastmetre.sanitation.tasks.TaskState;

/** What is heard and said of tasks is what the golden samples say. */
class TaskEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static <E> E sample(String type, Class<E> event) throws IOException {
        return JSON.readValue(GoldenSamples.json(type), event);
    }

    @Test
    void aVehicleIsDisinfectedForTheReturnThatAskedForIt() throws IOException {
        var sample = sample("lastmetre.sanitation.vehicle-disinfected.v1", VehicleDisinfected.class);
        var task = new Task(
                new TaskId(UUID.randomUUID()),
                new CommunityId(sample.community()),
                TaskKind.VEHICLE,
                sample.vehicle(),
                sample.returnVersion(),
                1,
                sample.disinfectedAt(),
                sample.disinfectedAt(),
                TaskState.DONE,
                new Disinfection(sample.agent(), null, null, "crew", sample.disinfectedAt()),
                2);
        var said = TaskEvents.disinfected(task);
        assertThat(said).usingRecursiveComparison().ignoringFields("version").isEqualTo(sample);
        assertThat(said.version()).isEqualTo(sample.returnVersion());
    }

    @Test
    void aVehicleThatCameBackIsAskedForByItsVersion() throws IOException {
        var sample = sample("lastmetre.medical.vehicle-returned.v1", VehicleReturned.class);
        var asking = MedicalConsumer.asking(sample);
        assertThat(asking.kind()).isEqualTo(TaskKind.VEHICLE);
        assertThat(asking.subject()).isEqualTo(sample.vehicle());
        assertThat(asking.cause()).isEqualTo(sample.version());
        assertThat(asking.at()).isEqualTo(sample.returnedAt());
    }

    @Test
    void aBuildingIsAskedForByTheVersionOfItsContainment() throws IOException {
        var sample = sample("lastmetre.community.containment-changed.v1", ContainmentChanged.class);
        var asking = HeldBuildings.asking(sample);
        assertThat(asking.kind()).isEqualTo(TaskKind.BUILDING);
        assertThat(asking.subject()).isEqualTo(sample.building());
        assertThat(asking.cause()).isEqualTo(sample.version());
    }
}
