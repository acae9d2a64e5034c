package org.lastmetre.sanitation.sampling;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A session as somebody opens it. */
public record NewSession(CommunityId community, String grid, Instant startsAt, Pace pace, String by) {
    public NewSession {
        startsAt = startsAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Buildings in the order of the directory, each with the slot at which those before it will have been seen.
     *
     * @throws Refusal 404 {@code unknown-grid}
     */
    Moved opened(Community where, SessionId id, Instant now) {
        var grid = where.directory().grids().stream()
                .filter(known -> known.id().equals(this.grid))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-grid", "there is no grid " + this.grid));
        var session = new Session(id, community, grid.id(), startsAt, pace, lines(grid), by, null, 0);
        return session.step(session.lines(), StepType.SamplingOpened, null, now);
    }

    private List<Line> lines(Directory.Grid grid) {
        var lines = new ArrayList<Line>();
        var before = 0;
        for (var building : grid.buildings()) {
            var households = building.units().stream()
                    .mapToInt(unit -> unit.floors() * unit.roomsPerFloor())
                    .sum();
            lines.add(new Line(building.id(), households, startsAt.plus(pace.takes(before)), null, Counts.NONE));
            before += households;
        }
        return lines;
    }

    boolean isTold(Session session) {
        return session.startsAt().equals(startsAt)
                && session.pace().equals(pace)
                && session.openedBy().equals(by);
    }
}
