package org.lastmetre.dispatch.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Household;
import org.lastmetre.contracts.SortingEvent.BatchSealed;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageShelved;
import org.lastmetre.contracts.SortingEvent.SealedPackage;
import org.lastmetre.testing.EventWriter;
import org.lastmetre.testing.SmallTown;

/** The order and the sorting service as dispatch hears them: puts their events on the topics. */
public final class Upstream {
    private static final Instant RECEIVED = Instant.parse("2026-03-01T00:30:00Z");
    private final EventWriter writer;
    private final String community;

    public Upstream(ObjectMapper json, String community) {
        this.writer = new EventWriter(json);
        this.community = community;
    }

    public void send(Event event) {
        writer.send(event);
    }

    /** A community in Shanghai with the usual windows, grid G1 with buildings 1 to 3, each with units 1 and 2. */
    public void define() {
        send(new CommunityDefined(community, 1, SmallTown.of(community, 1), RECEIVED));
    }

    /** The same community, described anew: its only grid goes by another name. */
    public void renameGrid(String id) {
        var like = SmallTown.of(community, 1);
        var grids = like.grids().stream()
                .map(grid -> new CommunityDocument.Grid(id, grid.name(), grid.buildings()))
                .toList();
        var renamed = new CommunityDocument(
                community,
                like.name(),
                like.timeZone(),
                like.receptionPoint(),
                like.goodsMustBeDisinfected(),
                grids,
                like.deliveryPolicy(),
                like.sanitationPolicy(),
                like.sites());
        send(new CommunityDefined(community, 2, renamed, RECEIVED));
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
