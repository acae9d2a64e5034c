package org.lastmetre.sanitation.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.testing.EventWriter;
import org.lastmetre.testing.SmallTown;

/** The other services as sanitation hears them: puts their events on the topics. */
public final class Upstream {
    public static final Instant SAID = Instant.parse("2026-03-01T00:30:00Z");

    /** Six rounds from 07:00 to 21:00, at least ninety minutes apart; waste gone by 22:00. */
    public static final CommunityDocument.SanitationPolicy USUAL = new CommunityDocument.SanitationPolicy(
            6, LocalTime.of(7, 0), LocalTime.of(21, 0), Duration.ofMinutes(90), LocalTime.of(22, 0));

    private final EventWriter writer;
    private final String community;

    public Upstream(ObjectMapper json, String community) {
        this.writer = new EventWriter(json);
        this.community = community;
    }

    public void send(Event event) {
        writer.send(event);
    }

    /** A community in Shanghai, grids G1 with buildings 1 to 3 and G2 with 4 to 6, a lobby in each, a gate and two waste points. */
    public void define() {
        define(1, USUAL, sites());
    }

    public void define(long version, CommunityDocument.SanitationPolicy policy, List<CommunityDocument.Site> sites) {
        send(new CommunityDefined(community, version, SmallTown.of(community, 2, policy, sites), SAID));
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
}
