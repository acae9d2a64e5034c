package org.lastmetre.sorting.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lastmetre.contracts.AnnouncedPackage;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.DispatchEvent.BatchesCalled;
import org.lastmetre.contracts.DispatchEvent.PaceChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Household;
import org.lastmetre.contracts.OrderChange;
import org.lastmetre.contracts.OrderEvent.CancellationRequested;
import org.lastmetre.contracts.OrderEvent.OrderPlaced;
import org.lastmetre.testing.EventWriter;

/** The order and the dispatch service as sorting hears them: puts their events on the topics, of one community a test. */
public final class Upstream {
    private static final Instant AT = Instant.parse("2026-03-02T00:00:00Z");
    private final ObjectMapper json;
    private final EventWriter writer;
    private final String community;

    public Upstream(ObjectMapper json, String community) {
        this.json = json;
        this.writer = new EventWriter(json);
        this.community = community;
    }

    public String community() {
        return community;
    }

    /** Fumin Garden under a name of its own. */
    public void define() {
        try (var in = Upstream.class.getResourceAsStream("/data/communities/fumin-garden.json")) {
            var document = json.readValue(in, CommunityDocument.class);
            send(new CommunityDefined(community, 1, renamed(document), AT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CommunityDocument renamed(CommunityDocument like) {
        return new CommunityDocument(
                community,
                like.name(),
                like.timeZone(),
                like.receptionPoint(),
                like.goodsMustBeDisinfected(),
                like.grids(),
                like.deliveryPolicy(),
                like.sanitationPolicy(),
                like.sites());
    }

    /** An order of these packages for building 8, unit 3, room 601. */
    public UUID placed(String category, String... codes) {
        return placed(door(), category, codes);
    }

    /** The same, announced while building 8 was in another grid. */
    public UUID placedInGrid(String grid, String category, String... codes) {
        return placed(new Household("8", "3", "601", grid), category, codes);
    }

    /** An order of a package for the usual door, with a word to who carries it. */
    public UUID placedWithNote(String note, String category, String code) {
        return send(door(), note, category, code);
    }

    private UUID placed(Household door, String category, String... codes) {
        return send(door, null, category, codes);
    }

    private UUID send(Household door, String note, String category, String... codes) {
        var order = UUID.randomUUID();
        var packages = Arrays.stream(codes)
                .map(code -> new AnnouncedPackage(code, 2.0))
                .toList();
        send(new OrderPlaced(
                community, order, 1, "huibailong", category, "PARTNER", door, packages, note, AT, change("PLACED")));
        return order;
    }

    public void cancel(UUID order, String... codes) {
        send(new CancellationRequested(community, order, 2, door(), List.of(codes), change("PLACED")));
    }

    public UUID call(String category) {
        var call = UUID.randomUUID();
        send(new BatchesCalled(community, call, 1, null, List.of(category), List.of("8"), "MANUAL", AT));
        return call;
    }

    public void pace(String pace, long version) {
        send(new PaceChanged(community, version, pace, 3, 10, AT));
    }

    public void send(Event event) {
        writer.send(event);
    }

    private static Household door() {
        return new Household("8", "3", "601", "G2");
    }

    private static OrderChange change(String status) {
        return new OrderChange(status, "OrderPlaced", null, AT, null, 1L);
    }
}
