package org.lastmetre.medical.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.EventCatalog;
import org.lastmetre.contracts.SanitationEvent.VehicleDisinfected;
import org.lastmetre.testing.Records;

/** The order and the sanitation service as medical hears them: puts their events on the topics. */
public final class Upstream {
    private static final Instant RECEIVED = Instant.parse("2026-03-01T00:30:00Z");
    private final ObjectMapper json;
    private final String community;

    public Upstream(ObjectMapper json, String community) {
        this.json = json;
        this.community = community;
    }

    public void send(Event event) {
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", EventCatalog.typeOf(event.getClass()),
                "ce_source", "/test",
                "content-type", "application/json");
        try {
            Records.produce(event.topic(), event.key(), headers, json.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A community in Shanghai with the usual windows, grids G1 with buildings 1 to 3 and G2 with 4 to 6, each with units 1 and 2. */
    public void define() {
        var name = new CommunityDocument.Text("小镇", "Town");
        var grids = List.of(grid("G1", 1, name), grid("G2", 4, name));
        var gate = new CommunityDocument.ReceptionPoint("gate", name);
        send(new CommunityDefined(
                community,
                1,
                new CommunityDocument(community, name, "Asia/Shanghai", gate, false, grids, policy(), null, List.of()),
                RECEIVED));
    }

    private static CommunityDocument.Grid grid(String id, int first, CommunityDocument.Text name) {
        var units = List.of(new CommunityDocument.Unit("1", 12, 2), new CommunityDocument.Unit("2", 12, 2));
        var buildings = IntStream.range(first, first + 3)
                .mapToObj(n -> new CommunityDocument.Building("" + n, n + "栋", List.of(), units))
                .toList();
        return new CommunityDocument.Grid(id, name, buildings);
    }

    private static CommunityDocument.DeliveryPolicy policy() {
        var windows = List.of(
                window("FRESH", "08:00", "11:30"),
                window("FOOD", "10:30", "12:30"),
                window("FOOD", "16:30", "18:30"),
                window("PARCEL", "14:00", "18:00"),
                window("PARCEL", "19:00", "21:00"));
        return new CommunityDocument.DeliveryPolicy(
                windows,
                new CommunityDocument.LightAfternoon(LocalTime.of(13, 0), LocalTime.of(17, 30), 3),
                Duration.ofMinutes(15),
                new CommunityDocument.BatchLimit(40, BigDecimal.valueOf(120)),
                LocalTime.of(20, 30),
                LocalTime.of(21, 30),
                3);
    }

    private static CommunityDocument.Window window(String category, String opens, String closes) {
        return new CommunityDocument.Window(category, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    public void disinfected(String vehicle, long returnVersion) {
        send(new VehicleDisinfected(community, vehicle, 1, returnVersion, "chlorine", RECEIVED));
    }
}
