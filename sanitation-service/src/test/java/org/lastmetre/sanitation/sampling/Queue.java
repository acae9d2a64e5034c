package org.lastmetre.sanitation.sampling;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.Sanitation;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;

/** A grid of three buildings of 40 households each, whose tables take 80 in an hour, and its session from nine on. */
final class Queue {
    static final CommunityId ID = new CommunityId("town");
    static final Instant NINE = at("09:00");
    static final Pace PACE = new Pace(80, 20);

    private Queue() {}

    static Instant at(String time) {
        return OffsetDateTime.parse("2026-03-01T" + time + ":00+08:00").toInstant();
    }

    static Community community(String... held) {
        var units = List.of(new Directory.Unit("1", 10, 2), new Directory.Unit("2", 10, 2));
        var buildings = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> new Directory.Building("" + n, n + "栋", List.of(), units))
                .toList();
        var directory = new Directory(ID.value(), List.of("Town"), List.of(new Directory.Grid("G1", "G1", buildings)));
        Map<String, Containment> states =
                Set.of(held).stream().collect(Collectors.toMap(building -> building, building -> Containment.HELD));
        return new Community(
                ID,
                1,
                ZoneId.of("Asia/Shanghai"),
                "gate",
                directory,
                new AddressResolver(directory),
                false,
                null,
                Sanitation.NONE,
                states);
    }

    static NewSession told() {
        return new NewSession(ID, "G1", NINE, PACE, "crew-1");
    }

    static Session session() {
        return told().opened(community(), new SessionId(new UUID(1, 1)), at("08:00"))
                .session();
    }

    /** After so many households of a building came down. */
    static Session after(Session session, String building, int came) {
        var now = session;
        for (var i = 0; i < came; i++) {
            now = now.found(building, null, Outcome.PRESENT, NINE).orElseThrow().session();
        }
        return now;
    }
}
