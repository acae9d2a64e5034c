package org.lastmetre.order.orders;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Counts of an order's packages; {@code received = awaiting + shelved + out + delivered + returned + withdrawn}. */
public record Progress(
        int announced, int received, int awaiting, int shelved, int out, int delivered, int returned, int withdrawn) {
    private static final Set<Stage> ON_SHELF = EnumSet.of(Stage.SHELVED, Stage.FAILED);
    private static final Set<Stage> ON_THE_WAY = EnumSet.of(Stage.OUT, Stage.AT_BUILDING);

    static Progress of(Collection<Parcel> parcels) {
        var arrived = parcels.stream().filter(Parcel::arrived).toList();
        return new Progress(
                parcels.size(),
                arrived.size(),
                count(arrived, EnumSet.of(Stage.AWAITING, Stage.ANNOUNCED)),
                count(arrived, ON_SHELF),
                count(arrived, ON_THE_WAY),
                count(arrived, EnumSet.of(Stage.DELIVERED)),
                count(arrived, EnumSet.of(Stage.RETURNED)),
                count(arrived, EnumSet.of(Stage.WITHDRAWN)));
    }

    private static int count(Collection<Parcel> parcels, Set<Stage> stages) {
        return (int) parcels.stream()
                .filter(parcel -> stages.contains(parcel.stage()))
                .count();
    }
}
