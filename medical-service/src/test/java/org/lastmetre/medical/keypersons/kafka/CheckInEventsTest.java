package org.lastmetre.medical.keypersons.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.DispatchEvent.DoorVisited;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.Answer;
import org.lastmetre.medical.keypersons.Calls;
import org.lastmetre.medical.keypersons.Changed;
import org.lastmetre.medical.keypersons.CheckIn;
import org.lastmetre.medical.keypersons.CheckInId;
import org.lastmetre.medical.keypersons.CheckInState;
import org.lastmetre.medical.keypersons.Condition;
import org.lastmetre.medical.keypersons.KeyPersonId;
import org.lastmetre.medical.keypersons.Reason;
import org.lastmetre.medical.keypersons.Spot;
import org.lastmetre.medical.trips.Door;

/** What is said of check-ins is written as the golden samples are, and dispatch's is understood. */
class CheckInEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final UUID ID = UUID.fromString("019ca6c1-1f40-7c1d-9a52-0d3c5b7e9f21");
    private static final CheckIn UNANSWERED = in(CheckInState.UNANSWERED, 2, "01:15:00", null);
    private static final CheckIn VISIT = in(CheckInState.VISIT, 3, "02:15:00", null);
    private static final CheckIn ESCALATED = in(CheckInState.ESCALATED, 4, "02:40:00", Reason.NOT_REACHED);

    @Test
    void aVisitIsAskedForAsTheSampleSays() throws JsonProcessingException {
        assertThat(json(new Changed(UNANSWERED, VISIT))).containsExactly(sample("medical.door-visit-requested"));
    }

    @Test
    void aVisitInVainEndsItAndSaysThatSomebodyWasMissed() throws JsonProcessingException {
        assertThat(json(new Changed(VISIT, ESCALATED)))
                .containsExactly(sample("medical.door-visit-ended"), sample("medical.check-in-missed"));
    }

    @Test
    void nothingIsSaidOfACall() throws JsonProcessingException {
        var due = in(CheckInState.DUE, 1, "01:00:00", null);
        assertThat(json(new Changed(due, UNANSWERED))).isEmpty();
        assertThat(json(new Changed(due, in(CheckInState.ANSWERED, 2, "01:15:00", null))))
                .isEmpty();
    }

    @Test
    void whatCameOfAVisitIsUnderstood() throws JsonProcessingException {
        var event = JSON.readValue(GoldenSamples.json("lastmetre.dispatch.door-visited.v1"), DoorVisited.class);
        assertThat(DispatchConsumer.told(event))
                .contains(Answer.ofVisit(new CheckInId(ID), true, "lin", Instant.parse("2026-03-01T02:38:00Z")));
    }

    private static List<String> json(Changed change) throws JsonProcessingException {
        return CheckInEvents.events(change).stream()
                .map(CheckInEventsTest::json)
                .toList();
    }

    private static String json(Event event) {
        return JSON.valueToTree(event).toString();
    }

    private static String sample(String type) throws JsonProcessingException {
        return JSON.readTree(GoldenSamples.json("lastmetre." + type + ".v1")).toString();
    }

    private static CheckIn in(CheckInState state, long version, String time, Reason reason) {
        return new CheckIn(
                new CheckInId(ID),
                new KeyPersonId("p-1"),
                new CommunityId("fumin-garden"),
                LocalDate.of(2026, 3, 1),
                new Spot(new Door("7", "1", "301"), "G2"),
                null,
                state,
                new Calls(2, null, null, null),
                Condition.UNWELL,
                reason,
                Instant.parse("2026-03-01T" + time + "Z"),
                version);
    }
}
