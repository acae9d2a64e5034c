package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleState;

class NearnessTest {
    private final Nearness nearness = new Nearness(Town.directory());

    @Test
    void theSameBuildingThenTheGridThenTheGateThenElsewhere() {
        var order = Stream.of(at("elsewhere", "5"), at("gate", null), at("same", "1"), at("grid", "3"))
                .sorted(nearness.to(new Door("1", "1", "301")))
                .map(vehicle -> vehicle.id().value());
        assertThat(order).containsExactly("same", "grid", "gate", "elsewhere");
    }

    @Test
    void ofEquallyNearOnesTheOneThatHasStoodLongest() {
        var late = Town.vehicle("a").now(VehicleState.STANDBY, Town.NOON.plusSeconds(1));
        var order =
                Stream.of(late, Town.vehicle("b"), Town.vehicle("c")).sorted(nearness.to(new Door("1", "1", "301")));
        assertThat(order.map(vehicle -> vehicle.id().value())).containsExactly("b", "c", "a");
    }

    private static Vehicle at(String id, String building) {
        return Town.vehicle(id, Town.FULL, building, VehicleState.STANDBY);
    }
}
