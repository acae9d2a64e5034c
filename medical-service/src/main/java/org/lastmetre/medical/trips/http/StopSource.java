package org.lastmetre.medical.trips.http;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveSource;
import org.lastmetre.medical.trips.DriverDesk;
import org.lastmetre.medical.trips.Stop;
import org.lastmetre.medical.trips.TripAccess;
import org.lastmetre.medical.vehicles.VehicleId;

/** A vehicle's stream as one reader sees it: a change carries all there is to do, so that the last stands for those before. */
record StopSource(DriverDesk desk, VehicleId vehicle, TripAccess access, Once<Stop> once) implements LiveSource {
    @Override
    public Uni<LiveChange> snapshot(String stream) {
        return desk.next(vehicle, access, once)
                .map(shown -> new LiveChange(
                        stream, shown.version(), "stop", shown.answer().json()));
    }

    @Override
    public Uni<List<LiveChange>> after(String stream, long id) {
        return snapshot(stream).map(now -> now.id() > id ? List.of(now) : List.of());
    }
}
