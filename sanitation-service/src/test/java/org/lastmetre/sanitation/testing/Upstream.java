package org.lastmetre.sanitation.testing;

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
import java.util.stream.Stream;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.EventCatalog;
import org.lastmetre.testing.Records;

/** The other services as sanitation hears them: puts their events on the topics. */
public final class Upstream {
    public static final Instant SAID = Instant.parse("2026-03-01T00:30:00Z");

    /** Six rounds from 07:00 to 21:00, at least ninety minutes apart; waste gone by 22:00. */
    public static final CommunityDocument.SanitationPolicy USUAL = new CommunityDocument.SanitationPolicy(
            6, LocalTime.of(7, 0), LocalTime.of(21, 0), Duration.ofMinutes(90), LocalTime.of(22, 0));

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

    /** A community in Shanghai, grids G1 with buildings 1 to 3 and G2 with 4 to 6, a lobby in each, a gate and two waste points. */
    public void define() {
        define(1, USUAL, sites());
    }

    public void define(long version, CommunityDocument.SanitationPolicy policy, List<CommunityDocument.Site> sites) {
        var name = new CommunityDocument.Text("小镇", "Town");
        var grids = List.of(grid("G1", 1, name), grid("G2", 4, name));
        var gate = new CommunityDocument.ReceptionPoint("gate", name);
        var document =
                new CommunityDocument(community, name, "Asia/Shanghai", gate, false, grids, delivery(), policy, sites);
        send(new CommunityDefined(community, version, document, SAID));
    }

    /** @param state such as {@code HELD} */
    public void contain(String building, String state, long version) {
        send(new ContainmentChanged(community, version, building, "G1", state, "a case", SAID));
    }

    public static List<CommunityDocument.Site> sites() {
        var lobbies = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> new CommunityDocument.Site("lobby-" + n, "BUILDING_KEY_PART", "" + n, null))
                .toList();
        var others = List.of(
                new CommunityDocument.Site("gate", "CHECKPOINT", null, null),
                new CommunityDocument.Site("waste-1", "WASTE_POINT", null, "G1"),
                new CommunityDocument.Site("waste-2", "WASTE_POINT", null, "G2"));
        return Stream.concat(lobbies.stream(), others.stream()).toList();
    }

    private static CommunityDocument.Grid grid(String id, int first, CommunityDocument.Text name) {
        var units = List.of(new CommunityDocument.Unit("1", 12, 2), new CommunityDocument.Unit("2", 12, 2));
        var buildings = IntStream.range(first, first + 3)
                .mapToObj(n -> new CommunityDocument.Building("" + n, n + "栋", List.of(), units))
                .toList();
        return new CommunityDocument.Grid(id, name, buildings);
    }

    private static CommunityDocument.DeliveryPolicy delivery() {
        return new CommunityDocument.DeliveryPolicy(
                List.of(new CommunityDocument.Window("FRESH", LocalTime.of(8, 0), LocalTime.of(11, 30))),
                new CommunityDocument.LightAfternoon(LocalTime.of(13, 0), LocalTime.of(17, 30), 3),
                Duration.ofMinutes(15),
                new CommunityDocument.BatchLimit(40, BigDecimal.valueOf(120)),
                LocalTime.of(20, 30),
                LocalTime.of(21, 30),
                3);
    }
}
