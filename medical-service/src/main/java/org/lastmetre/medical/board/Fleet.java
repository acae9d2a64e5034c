package org.lastmetre.medical.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lastmetre.medical.vehicles.VehicleState;

/**
 * A community's vehicles.
 *
 * @param sums how many are in which state, all of them
 * @param vehicles one by one, at most 500
 * @param low whether it was said that fewer stand by than are kept for what can't wait; {@code since} when, if it is known
 */
public record Fleet(Map<VehicleState, Integer> sums, List<Standing> vehicles, boolean low, Instant since) {
    public Fleet {
        sums = Map.copyOf(sums);
        vehicles = vehicles.stream()
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        since = low ? since : null;
    }

    public int in(VehicleState state) {
        return sums.getOrDefault(state, 0);
    }
}
