package org.lastmetre.dispatch.runs.http;

import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.runs.RunSheet;
import org.lastmetre.dispatch.runs.Stop;

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

    static StopView of(Stop stop, RunSheet sheet) {
        var takeover = stop.takeover();
        return new StopView(
                stop.building(),
                stop.batches(),
                sheet.packagesOf(stop).stream().map(CarriedView::of).toList(),
                stop.volunteer().value(),
                stop.state(),
                takeover == null ? null : takeover.sent(),
                takeover == null ? null : takeover.accepted(),
                takeover == null ? null : takeover.difference());
    }
}
