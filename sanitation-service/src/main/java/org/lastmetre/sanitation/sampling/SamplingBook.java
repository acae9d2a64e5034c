package org.lastmetre.sanitation.sampling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.community.Communities;

/** Shows sessions, how they go, and which doors are still waited for. */
@ApplicationScoped
public class SamplingBook {
    private static final int PER_FLOOR = 100;

    private final Sessions sessions;
    private final Households households;
    private final Communities communities;

    SamplingBook(Sessions sessions, Households households, Communities communities) {
        this.sessions = sessions;
        this.households = households;
        this.communities = communities;
    }

    /** Fails with 404 {@code unknown-session}, also for one that the caller may not see. */
    public Uni<SessionSheet> find(SessionId id, SamplingAccess access) {
        return sessions.find(id)
                .map(known -> known.filter(access::sees).orElseThrow(() -> Session.unknown(id)))
                .chain(session -> communities
                        .require(session.community())
                        .map(community -> new SessionSheet(session, community, false)));
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<List<SessionSheet>> list(Sessions.Filter filter) {
        return communities.require(filter.community()).chain(community -> sessions.find(filter)
                .map(found -> found.stream()
                        .filter(filter.access()::sees)
                        .map(session -> new SessionSheet(session, community, false))
                        .toList()));
    }

    public Uni<List<Step>> after(SessionId id, long version) {
        return sessions.after(id, version);
    }

    /** The households of a building; fails with 404 {@code unknown-session} or {@code unknown-building}. */
    public Uni<List<Known>> households(SessionId id, String building) {
        return find(id, SamplingAccess.ALL).chain(sheet -> {
            sheet.session().line(building);
            return households
                    .outcomes(id, building)
                    .map(outcomes -> sheet.community().directory().building(building).stream()
                            .flatMap(known -> known.units().stream())
                            .flatMap(unit -> rooms(unit, outcomes))
                            .toList());
        });
    }

    private static Stream<Known> rooms(Directory.Unit unit, Map<String, Outcome> outcomes) {
        return IntStream.rangeClosed(1, unit.floors())
                .boxed()
                .flatMap(floor -> IntStream.rangeClosed(1, unit.roomsPerFloor())
                        .mapToObj(n -> String.valueOf(floor * PER_FLOOR + n)))
                .map(room -> new Known(unit.id(), room, outcomes.get(Households.key(unit.id(), room))));
    }
}
