package org.lastmetre.dispatch.runs.http;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.runs.RunSheet;
import org.lastmetre.dispatch.volunteers.Reach;

/** A run as it is shown. */
public record RunView(
        UUID id,
        String community,
        String grid,
        String runner,
        Run.State state,
        List<StopView> stops,
        OffsetDateTime plannedAt,
        long version) {

    static RunView of(RunSheet sheet, Reach reach) {
        var run = sheet.run();
        return new RunView(
                run.id(),
                run.community().value(),
                run.grid(),
                run.runner().value(),
                run.state(),
                sheet.stops(reach).stream()
                        .map(stop -> StopView.of(stop, sheet, reach))
                        .toList(),
                sheet.community().local(run.plannedAt()),
                run.version());
    }

    RunView withoutDoors() {
        var bare = stops.stream().map(StopView::withoutDoors).toList();
        return new RunView(id, community, grid, runner, state, bare, plannedAt, version);
    }
}
