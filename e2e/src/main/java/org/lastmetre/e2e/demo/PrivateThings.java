package org.lastmetre.e2e.demo;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.logs.Door;
import org.lastmetre.e2e.logs.Private;

/** What of a day no log may tell: where goods went, and who carried them. */
record PrivateThings(DayPlan plan) {
    Private all() {
        var doors = Stream.of(
                        plan.orders().stream().map(PlannedOrder::door),
                        plan.parcels().stream().map(PlannedParcel::door),
                        plan.care().doors())
                .flatMap(all -> all)
                .map(PrivateThings::door)
                .collect(Collectors.toSet());
        var names = IntStream.range(0, plan.volunteers()).mapToObj(Volunteers::name);
        return new Private(doors, Stream.concat(names, plan.care().words()).toList());
    }

    private static Door door(Household household) {
        return new Door(household.building(), household.unit(), household.room());
    }
}
