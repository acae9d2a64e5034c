package org.lastmetre.sanitation.waste.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.sanitation.waste.Bag;
import org.lastmetre.sanitation.waste.BagState;
import org.lastmetre.sanitation.waste.Difference;
import org.lastmetre.sanitation.waste.Disposal;
import org.lastmetre.sanitation.waste.Haul;
import org.lastmetre.sanitation.waste.HaulId;
import org.lastmetre.sanitation.waste.HaulSheet;
import org.lastmetre.sanitation.waste.Outlook;
import org.lastmetre.sanitation.waste.Risk;
import org.lastmetre.sanitation.waste.SealId;
import org.lastmetre.sanitation.waste.Stamp;
import org.lastmetre.sanitation.waste.WasteKind;

/** What is said of waste is written as the golden samples are. */
class WasteWordsTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final CommunityId COMMUNITY = new CommunityId("fumin-garden");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final HaulId HAUL = new HaulId(UUID.fromString("019ca8d2-5a00-7b3e-8f10-6c2d4e8a9b01"));
    private static final List<SealId> SEALS = List.of(new SealId("S-000117"), new SealId("S-000118"));

    @Test
    void aSealedBagIsToldAsTheSampleSays() throws JsonProcessingException {
        var bag = new Bag(
                SEALS.get(0),
                COMMUNITY,
                "W1",
                WasteKind.HOUSEHOLD,
                new Weight(12.4),
                DAY,
                stamp("08:10:00", "08:10:01"),
                BagState.SEALED,
                null,
                "");
        assertThat(json(WasteWords.of(bag))).isEqualTo(sample("waste-sealed"));
    }

    @Test
    void aHaulIsToldAsTheSampleSays() throws JsonProcessingException {
        assertThat(json(WasteWords.hauled(sheet(haul(null))))).isEqualTo(sample("waste-hauled"));
    }

    @Test
    void aDisposalThatDoesNotAgreeIsToldAsTheSampleSays() throws JsonProcessingException {
        var end = new Disposal("Laogang", 21, stamp("12:40:00", "12:40:03"));
        var haul = haul(end);
        var difference =
                new Difference(HAUL, Difference.Step.DISPOSAL, COMMUNITY, "W-3", 24.9, 21, at("12:40:03"), null);
        assertThat(json(WasteWords.disposed(sheet(haul, difference)))).isEqualTo(sample("waste-disposed"));
    }

    @Test
    void whatIsOverdueIsToldAsTheSampleSays() throws JsonProcessingException {
        var outlook = new Outlook(Outlook.State.OVERDUE, 2, 1, 37.5, at("15:00:00"), at("14:00:00"));
        assertThat(json(WasteWords.of(new Risk(COMMUNITY, 3, outlook, at("14:00:00")))))
                .isEqualTo(sample("waste-overdue"));
    }

    private static Haul haul(Disposal disposal) {
        var loaded = stamp("11:30:00", "11:30:02");
        return new Haul(HAUL, COMMUNITY, "W-3", WasteKind.HOUSEHOLD, DAY, 2, 25.1, 24.9, loaded, disposal);
    }

    private static HaulSheet sheet(Haul haul, Difference... differences) {
        return new HaulSheet(haul, null, SEALS, List.of(differences), false);
    }

    private static Stamp stamp(String at, String recordedAt) {
        return new Stamp("crew-2", at(at), at(recordedAt));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-01T" + time + "Z");
    }

    private static JsonNode json(Event event) throws JsonProcessingException {
        return JSON.readTree(JSON.writeValueAsString(event));
    }

    private static JsonNode sample(String type) throws JsonProcessingException {
        return JSON.readTree(GoldenSamples.json("lastmetre.sanitation." + type + ".v1"));
    }
}
