package org.lastmetre.dispatch.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.EventCatalog;
import org.lastmetre.contracts.Household;
import org.lastmetre.contracts.SortingEvent.BatchSealed;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageShelved;
import org.lastmetre.contracts.SortingEvent.SealedPackage;
import org.lastmetre.testing.Records;

/** The order and the sorting service as dispatch hears them: puts their events on the topics. */
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

    /** A community in Shanghai with the usual windows, grid G1 with buildings 1 to 3, each with units 1 and 2. */
    public void define() {
        var units = List.of(new CommunityDocument.Unit("1", 12, 2), new CommunityDocument.Unit("2", 12, 2));
        var buildings = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> new CommunityDocument.Building("" + n, n + "栋", List.of(), units))
                .toList();
        var name = new CommunityDocument.Text("小镇", "Town");
        var grids = List.of(new CommunityDocument.Grid("G1", name, buildings));
        var gate = new CommunityDocument.ReceptionPoint("gate", name);
        send(new CommunityDefined(
                community,
                1,
                new CommunityDocument(community, name, "Asia/Shanghai", gate, false, grids, policy(), null, List.of()),
                RECEIVED));
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

    public void contain(String building, String state, long version) {
        send(new ContainmentChanged(community, version, building, "G1", state, "test", RECEIVED));
    }

    public void received(String code) {
        send(new PackageReceived(
                community, code, orderOf(code), 1, "FOOD", "COMPLETE", "SHELVE", door("1"), 2.0, null, RECEIVED));
    }

    public void shelved(String code, String category) {
        send(new PackageShelved(
                community, code, orderOf(code), 2, category, door("1"), new UUID(7, 7), 2.0, null, RECEIVED, RECEIVED));
    }

    /** Seals these packages, all for unit 1, room 301 of a building, 2 kg each. */
    public UUID sealed(String category, String building, String... codes) {
        var batch = UUID.randomUUID();
        var packages = Arrays.stream(codes)
                .map(code -> new SealedPackage(code, orderOf(code), "1", "301", 2.0, "ring twice", RECEIVED))
                .toList();
        send(new BatchSealed(
                community, batch, 1, "G1", building, category, packages, 2.0 * codes.length, null, "CALLED", RECEIVED));
        return batch;
    }

    public static UUID orderOf(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static Household door(String building) {
        return new Household(building, "1", "301", "G1");
    }
}
