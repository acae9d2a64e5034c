package org.lastmetre.dispatch.visits.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.addresses.Household;
import org.lastmetre.contracts.CheckInEvent.DoorVisitEnded;
import org.lastmetre.contracts.CheckInEvent.DoorVisitRequested;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.dispatch.visits.Visit;
import org.lastmetre.dispatch.visits.VisitNews;
import org.lastmetre.dispatch.visits.VisitReport;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Medical's golden samples are understood, and what is said of a visit is written as the golden sample is. */
class VisitEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final UUID ID = UUID.fromString("019ca6c1-1f40-7c1d-9a52-0d3c5b7e9f21");
    private static final CommunityId GARDEN = new CommunityId("fumin-garden");

    @Test
    void aVisitThatIsWantedIsUnderstood() throws JsonProcessingException {
        assertThat(MedicalConsumer.news(sample("medical.door-visit-requested", DoorVisitRequested.class)))
                .contains(new VisitNews(
                        ID, GARDEN, 3, new VisitNews.Door("7", "1", "301"), Instant.parse("2026-03-01T02:15:00Z")));
    }

    @Test
    void aVisitThatIsOverIsUnderstood() throws JsonProcessingException {
        assertThat(MedicalConsumer.news(sample("medical.door-visit-ended", DoorVisitEnded.class)))
                .contains(new VisitNews(ID, GARDEN, 4, null, Instant.parse("2026-03-01T02:40:00Z")));
    }

    @Test
    void whatCameOfItIsWrittenAsTheSample() throws JsonProcessingException {
        var at = Instant.parse("2026-03-01T02:38:00Z");
        var door = new Household("7", "1", "301", "G2");
        var visit = new Visit(ID, GARDEN, door, Visit.State.VISITED, true, at, 3, 1);
        var report = new VisitReport(ID, true, new VolunteerId("lin"), at, Reach.all());
        assertThat(JSON.readTree(JSON.writeValueAsString(VisitEvents.event(visit, report))))
                .isEqualTo(JSON.readTree(GoldenSamples.json("lastmetre.dispatch.door-visited.v1")));
    }

    private static <E extends Event> E sample(String type, Class<E> event) throws JsonProcessingException {
        return JSON.readValue(GoldenSamples.json("lastmetre." + type + ".v1"), event);
    }
}
