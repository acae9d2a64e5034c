package org.lastmetre.medical.trips.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Ask;
import org.lastmetre.medical.trips.Course;
import org.lastmetre.medical.trips.Door;
import org.lastmetre.medical.trips.Entry;
import org.lastmetre.medical.trips.EntryType;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.trips.Trip;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.trips.TripState;
import org.lastmetre.medical.vehicles.VehicleId;

/** What is said of a trip is written as the golden samples are, and read again as the same line of its timeline. */
class TripEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final String CODE = "LM83GD8QZ1B4T2RZCH";
    private static final VehicleId V1 = new VehicleId("v-1");
    private static final Trip TRIP = new Trip(
            new TripId(UUID.fromString("019ca6c1-1f40-7c1d-9a52-0d3c5b7e9f11")),
            new CommunityId("fumin-garden"),
            new Door("7", "1", "301"),
            "person",
            new Ask(Kind.EMERGENCY, Triage.IMMEDIATE, Need.NONE),
            null,
            new Course(TripState.ASSIGNED, V1, Set.of(), null),
            8);

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("trip-requested", line(1, EntryType.TripRequested, null, null, "01:00:00")),
                arguments("trip-assigned", line(2, EntryType.TripAssigned, null, V1, "01:00:00")),
                arguments(
                        "trip-milestone",
                        new Entry(4, EntryType.TripMilestone, "PICKED_UP", V1, null, at("01:09:00"), at("01:09:02"))),
                arguments("trip-requeued", line(3, EntryType.TripRequeued, null, null, "01:03:00")),
                arguments("trip-escalated", line(2, EntryType.TripEscalated, "120,COORDINATOR", null, "01:01:00")),
                arguments("trip-closed", line(8, EntryType.TripClosed, "HOME", null, "04:30:00")),
                arguments(
                        "medicine-purchased",
                        new Entry(
                                3,
                                EntryType.MedicinePurchased,
                                CODE + "-1," + CODE + "-2",
                                null,
                                null,
                                at("02:05:00"),
                                at("02:05:01"))),
                arguments(
                        "medicine-progressed",
                        new Entry(
                                4,
                                EntryType.MedicineMoved,
                                CODE + "-1:DELIVERED",
                                null,
                                null,
                                at("02:40:00"),
                                at("02:40:02"))));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isWrittenAsTheSampleAndReadAsTheSameLine(String type, Entry line) throws JsonProcessingException {
        var event = TripEvents.event(TRIP, line);
        var sample = GoldenSamples.json("lastmetre.medical." + type + ".v1");
        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(sample));
        assertThat(Entries.of(JSON.readValue(sample, event.getClass()))).contains(line);
    }

    private static Entry line(long version, EntryType type, String detail, VehicleId vehicle, String time) {
        return new Entry(version, type, detail, vehicle, null, at(time), at(time));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-01T" + time + "Z");
    }
}
