package org.lastmetre.dispatch.runs.http;

import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.runs.RunSheet;
import org.lastmetre.dispatch.runs.Stop;
import org.lastmetre.dispatch.volunteers.Reach;

/** A stop as it is shown; {@code sent}, {@code accepted} and {@code difference} once it was handed over. */
public record StopView(
        String building,
        List<UUID> batches,
        List<CarriedView> packages,
        String volunteer,
        Stop.State state,
        Integer sent,
        Integer accepted,
        String difference) {

    static StopView of(Stop stop, RunSheet sheet, Reach reach) {
        var takeover = stop.takeover();
        return new StopView(
                stop.building(),
                stop.batches(),
                sheet.packagesOf(stop, reach).stream()
                        .map(item -> CarriedView.of(item, reach))
                        .toList(),
                stop.volunteer().value(),
                stop.state(),
                takeover == null ? null : takeover.sent(),
                takeover == null ? null : takeover.accepted(),
                takeover == null ? null : takeover.difference());
    }

    StopView withoutDoors() {
        return new StopView(building, batches, List.of(), volunteer, state, sent, accepted, difference);
    }
}
