package org.lastmetre.sanitation.sampling.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lastmetre.contracts.EventCatalog;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.SamplingEvent;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.sampling.Counts;
import org.lastmetre.sanitation.sampling.Line;
import org.lastmetre.sanitation.sampling.Moved;
import org.lastmetre.sanitation.sampling.Pace;
import org.lastmetre.sanitation.sampling.Session;
import org.lastmetre.sanitation.sampling.SessionId;
import org.lastmetre.sanitation.sampling.ShownStep;
import org.lastmetre.sanitation.sampling.Step;
import org.lastmetre.sanitation.sampling.StepType;

/** What is said of sessions is written as the golden samples are, and followers read out of it what catching up tells. */
class SamplingWordsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final SessionId ID = new SessionId(UUID.fromString("019ca8d2-9c40-7d55-9a01-2f6b8c0d1e23"));

    static List<Step> steps() {
        return List.of(
                step(1, StepType.SamplingOpened, null, 190, Counts.NONE, "2026-02-28T12:00:00Z"),
                step(2, StepType.BuildingCalled, "5", 48, Counts.NONE, "2026-03-01T01:00:00Z"),
                step(31, StepType.SamplingProgressed, "5", 48, new Counts(26, 1, 2, 0), "2026-03-01T01:12:00Z"),
                step(204, StepType.SamplingClosed, null, 190, new Counts(171, 8, 0, 11), "2026-03-01T04:05:00Z"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepIsToldAsItsSampleSaysAndReadBackAsItWas(Step step) throws JsonProcessingException {
        var event = SamplingWords.of(new Moved(session(step.version()), step));
        var sample = GoldenSamples.json(EventCatalog.typeOf(event.getClass()));
        assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(sample));
        SamplingEvent heard = JSON.readValue(sample, event.getClass());
        assertThat(ShownStep.of(SamplingWords.step(heard), ZoneOffset.UTC))
                .isEqualTo(ShownStep.of(step, ZoneOffset.UTC));
    }

    private static Session session(long version) {
        var nine = Instant.parse("2026-03-01T01:00:00Z");
        var line = new Line("5", 48, nine, null, Counts.NONE);
        var lines = List.of(line, line, line, line);
        return new Session(
                ID, new CommunityId("fumin-garden"), "G2", nine, new Pace(1, 1), lines, "crew", null, version);
    }

    private static Step step(long version, StepType type, String building, int households, Counts counts, String at) {
        return new Step(ID, version, type, building, households, counts, Instant.parse(at));
    }
}
