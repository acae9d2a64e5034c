package org.lastmetre.sanitation.rounds.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.contracts.RoundEvent.RoundBunched;
import org.lastmetre.contracts.RoundEvent.RoundDone;
import org.lastmetre.contracts.RoundEvent.RoundMissed;
import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.Disinfection;
import org.lastmetre.sanitation.rounds.BunchedScan;
import org.lastmetre.sanitation.rounds.Round;
import org.lastmetre.sanitation.rounds.RoundId;
import org.lastmetre.sanitation.rounds.RoundState;
import org.lastmetre.sanitation.rounds.Slot;

/** What is said of rounds is what the golden samples say. */
class RoundEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static Round round(String id, RoundState state, Disinfection done) {
        return new Round(
                new RoundId(UUID.fromString(id)),
                new CommunityId("fumin-garden"),
                LocalDate.of(2026, 3, 1),
                new Site("B7-lobbies", SiteKind.BUILDING_KEY_PART, "7", null),
                new Slot(
                        Instant.parse("2026-03-01T01:48:00Z"),
                        Instant.parse("2026-03-01T03:06:00Z"),
                        Instant.parse("2026-03-01T04:36:00Z")),
                state,
                done,
                null,
                2);
    }

    @Test
    void aRoundThatWasDone() throws IOException {
        var done = new Disinfection("chlorine 500 mg/l", 500, 0.5, "crew-2", Instant.parse("2026-03-01T02:10:00Z"));
        var sample = GoldenSamples.json("lastmetre.sanitation.round-done.v1");
        assertThat(RoundEvents.done(round("019ca8a5-3c00-7000-8000-00000000d001", RoundState.DONE, done)))
                .isEqualTo(JSON.readValue(sample, RoundDone.class));
        assertThat(sample).doesNotContain("crew-2");
    }

    @Test
    void aRoundThatWasMissed() throws IOException {
        assertThat(RoundEvents.missed(round("019ca8a5-3c00-7000-8000-00000000d002", RoundState.MISSED, null)))
                .isEqualTo(
                        JSON.readValue(GoldenSamples.json("lastmetre.sanitation.round-missed.v1"), RoundMissed.class));
    }

    @Test
    void aRoundThatWasBunchedUp() throws IOException {
        var done = new Disinfection("chlorine 500 mg/l", 500, 0.5, "crew-2", Instant.parse("2026-03-01T02:10:00Z"));
        var round = round("019ca8a5-3c00-7000-8000-00000000d001", RoundState.DONE, done);
        var scan =
                new BunchedScan("phone-7:42", round, LocalDate.of(2026, 3, 1), Instant.parse("2026-03-01T02:25:00Z"));
        var sample = GoldenSamples.json("lastmetre.sanitation.round-bunched.v1");
        assertThat(RoundEvents.bunched(scan)).isEqualTo(JSON.readValue(sample, RoundBunched.class));
        assertThat(sample).doesNotContain("crew-2", "phone-7");
    }
}
