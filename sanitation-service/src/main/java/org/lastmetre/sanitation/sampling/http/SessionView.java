package org.lastmetre.sanitation.sampling.http;

import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.sampling.Line;
import org.lastmetre.sanitation.sampling.SessionSheet;

/**
 * A session as it is shown: {@code households = present + absent + doorstepWanted + doorstepDone + open}, for each building
 * and for all; {@code queue} are those that were called and not seen yet.
 */
public record SessionView(
        String id,
        String community,
        String grid,
        String state,
        OffsetDateTime startsAt,
        int householdsPerHour,
        int queueAtMost,
        int queue,
        int households,
        int present,
        int absent,
        int doorstepWanted,
        int doorstepDone,
        int open,
        OffsetDateTime closedAt,
        long version,
        List<BuildingView> buildings) {
    /** A building of a session. */
    public record BuildingView(
            String building,
            String state,
            int households,
            OffsetDateTime slotAt,
            OffsetDateTime calledAt,
            int present,
            int absent,
            int doorstepWanted,
            int doorstepDone,
            int open) {
        static BuildingView of(Line line, Community community) {
            var counts = line.counts();
            return new BuildingView(
                    line.building(),
                    line.isDone() ? "DONE" : line.isCalled() ? "CALLED" : "WAITING",
                    line.households(),
                    community.local(line.slotAt()),
                    community.local(line.calledAt()),
                    counts.present(),
                    counts.absent(),
                    counts.doorstepWanted(),
                    counts.doorstepDone(),
                    line.open());
        }
    }

    static SessionView of(SessionSheet sheet) {
        var session = sheet.session();
        var community = sheet.community();
        var counts = session.counts();
        return new SessionView(
                session.id().toString(),
                session.community().value(),
                session.grid(),
                session.isOpen() ? "OPEN" : "CLOSED",
                community.local(session.startsAt()),
                session.pace().perHour(),
                session.pace().queueAtMost(),
                session.queue(),
                session.households(),
                counts.present(),
                counts.absent(),
                counts.doorstepWanted(),
                counts.doorstepDone(),
                session.households() - counts.sum(),
                community.local(session.closedAt()),
                session.version(),
                session.lines().stream()
                        .map(line -> BuildingView.of(line, community))
                        .toList());
    }
}
