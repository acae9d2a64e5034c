package org.lastmetre.e2e.demo;

import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.addresses.Household;

/** Who needs the green channel in a day, whose medicine is bought, and who is called. */
record CarePlan(
        List<PlannedTrip> trips, List<PlannedVisit> visits, List<PlannedPerson> persons, List<PlannedList> lists) {
    /** As long as somebody whom nobody planned for stays in hospital. */
    private static final int USUAL_STAY = 30;

    /** How many minutes somebody stays in hospital, by the name that the driver is told. */
    int stayOf(String person) {
        return Stream.concat(trips.stream(), visits.stream().map(PlannedVisit::trip))
                .filter(trip -> trip.person().equals(person))
                .mapToInt(PlannedTrip::stayMinutes)
                .findFirst()
                .orElse(USUAL_STAY);
    }

    List<PlannedOrder> orders() {
        return lists.stream().map(PlannedList::order).toList();
    }

    Stream<Household> doors() {
        return Stream.of(
                        trips.stream().map(PlannedTrip::door),
                        visits.stream().map(visit -> visit.trip().door()),
                        persons.stream().map(PlannedPerson::door),
                        lists.stream().map(list -> list.order().door()))
                .flatMap(doors -> doors);
    }

    /** Names, complaints, medicines and where to: what nobody but those who care may read. */
    Stream<String> words() {
        return Stream.of(
                        trips.stream().flatMap(PlannedTrip::words),
                        visits.stream().flatMap(visit -> visit.trip().words()),
                        persons.stream().map(PlannedPerson::name),
                        lists.stream().map(PlannedList::person),
                        Stream.of(PlannedList.MEDICINE, Pharmacy.PLACE))
                .flatMap(words -> words)
                .distinct();
    }
}
