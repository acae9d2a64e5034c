package org.lastmetre.e2e.demo;

import java.util.List;
import java.util.stream.IntStream;

/** Everything that will happen in a day, as far as people decide it; the same for the same place and seed. */
record DayPlan(
        Place place,
        Choice choice,
        List<PlannedOrder> orders,
        List<PlannedParcel> parcels,
        CarePlan care,
        String heldBuilding,
        String gateBuilding,
        int volunteers) {
    private static final double EXAMPLE_HOUSEHOLDS = 952;
    private static final int ORDERS = 1200;
    private static final int PARCELS = 60;
    private static final int VOLUNTEERS = 140;
    private static final int CALLED = 80;
    private static final int FEWEST_VOLUNTEERS = 30;
    private static final double NEVER_ANSWERS = 0.003;
    private static final double NO_FIRST_ANSWER = 0.05;

    static DayPlan of(Place place, long seed) {
        var choice = new Choice(seed);
        var buildings = place.directory().buildings();
        var held = choice.below(buildings.size(), "held");
        var gate = (held + 1 + choice.below(buildings.size() - 1, "gate")) % buildings.size();
        return new DayPlan(
                place,
                choice,
                orders(place, choice),
                parcels(place, choice),
                new CarePlanner(place, choice).plan(scaled(place, CALLED)),
                buildings.get(held).id(),
                buildings.get(gate).id(),
                Math.max(FEWEST_VOLUNTEERS, scaled(place, VOLUNTEERS)));
    }

    private static List<PlannedOrder> orders(Place place, Choice choice) {
        var planner = new OrderPlanner(place, choice);
        return IntStream.range(0, scaled(place, ORDERS))
                .mapToObj(planner::order)
                .toList();
    }

    private static List<PlannedParcel> parcels(Place place, Choice choice) {
        var planner = new OrderPlanner(place, choice);
        return IntStream.range(0, scaled(place, PARCELS))
                .mapToObj(planner::parcel)
                .toList();
    }

    private static int scaled(Place place, int count) {
        return (int) Math.round(count * place.directory().householdCount() / EXAMPLE_HOUSEHOLDS);
    }

    /** Whether somebody opens the door at this attempt, counted from 1. */
    boolean answers(String packageKey, int attempt) {
        return !neverAnswers(packageKey) && (attempt > 1 || !choice.happens(NO_FIRST_ANSWER, "door", packageKey));
    }

    /** Whether the parcel goes back to the gate in the end: nobody ever opens, and it isn't collected. */
    boolean comesBack(PlannedParcel parcel) {
        return neverAnswers(parcel.code()) && !parcel.door().building().equals(gateBuilding);
    }

    boolean neverAnswers(String packageKey) {
        return choice.happens(NEVER_ANSWERS, "never", packageKey);
    }
}
