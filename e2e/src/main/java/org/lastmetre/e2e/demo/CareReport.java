package org.lastmetre.e2e.demo;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the green channel did in a day: how long who waited, and what each vehicle did. */
record CareReport(List<Fetched> requests) {
    List<String> lines() {
        return Stream.concat(Stream.of("IMMEDIATE", "URGENT", "ROUTINE").map(this::waits), vehicles())
                .toList();
    }

    private String waits(String triage) {
        var minutes = requests.stream()
                .filter(request -> request.isTrip() && request.triage().equals(triage))
                .flatMap(request -> request.waited().stream())
                .map(Duration::toMinutes)
                .sorted()
                .toList();
        if (minutes.isEmpty()) {
            return "%-9s none".formatted(triage);
        }
        return "%-9s %5d fetched, waited %3d min (median), %3d min (worst)"
                .formatted(triage, minutes.size(), minutes.get(minutes.size() / 2), minutes.get(minutes.size() - 1));
    }

    private Stream<String> vehicles() {
        var byVehicle = requests.stream()
                .filter(request -> request.isTrip() && request.home().isPresent())
                .collect(Collectors.groupingBy(Fetched::vehicle, TreeMap::new, Collectors.toList()));
        return byVehicle.entrySet().stream().map(entry -> "%s: %d trips, %d min on the way"
                .formatted(entry.getKey(), entry.getValue().size(), out(entry.getValue())));
    }

    private static long out(List<Fetched> trips) {
        return trips.stream()
                .mapToLong(trip -> Duration.between(
                                trip.assigned().orElseThrow(), trip.home().orElseThrow())
                        .toMinutes())
                .sum();
    }
}
