package org.lastmetre.medical.vehicles;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Changes a vehicle in the turn of its community, says what others must know, and lets waiting trips have it. */
@ApplicationScoped
class Garage {
    private final Vehicles vehicles;
    private final Turns turns;
    private final VehicleAnnouncer announcer;
    private final StandbyFollower follower;

    Garage(Vehicles vehicles, Turns turns, VehicleAnnouncer announcer, StandbyFollower follower) {
        this.vehicles = vehicles;
        this.turns = turns;
        this.announcer = announcer;
        this.follower = follower;
    }

    /** The vehicle, if there is one, as it is once nobody else can change it. */
    Uni<Optional<Vehicle>> open(Tx tx, VehicleId id, Set<CommunityId> more) {
        return vehicles.find(tx, id).chain(seen -> {
            var places = touched(seen, more);
            return turns.take(tx, places)
                    .chain(() -> vehicles.find(tx, id))
                    .chain(now -> places.containsAll(touched(now, Set.of()))
                            ? Uni.createFrom().item(now)
                            : open(tx, id, more));
        });
    }

    private static Set<CommunityId> touched(Optional<Vehicle> vehicle, Set<CommunityId> more) {
        return Stream.concat(vehicle.map(Vehicle::community).stream(), more.stream())
                .collect(Collectors.toSet());
    }

    /** Keeps what became of a vehicle; the answer is how it stands after those who waited were looked after. */
    Uni<Vehicle> keep(Tx tx, Optional<Vehicle> before, Vehicle after) {
        if (before.filter(after::equals).isPresent()) {
            return Uni.createFrom().item(after);
        }
        return vehicles.save(tx, List.of(after))
                .chain(() -> standsBy(tx, before, after))
                .chain(() -> follower.changed(tx, touched(before, Set.of(after.community()))))
                .chain(() -> vehicles.find(tx, after.id()))
                .map(found -> found.orElse(after));
    }

    private Uni<Void> standsBy(Tx tx, Optional<Vehicle> before, Vehicle after) {
        var stood = before.filter(
                known -> known.isOn(VehicleState.STANDBY) && known.community().equals(after.community()));
        return after.isOn(VehicleState.STANDBY) && stood.isEmpty()
                ? announcer.onStandby(tx, List.of(after))
                : Uni.createFrom().voidItem();
    }
}
