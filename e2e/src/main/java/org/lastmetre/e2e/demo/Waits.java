package org.lastmetre.e2e.demo;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long packages waited from the gate to the door, in simulated minutes, and in which windows they went. */
record Waits(Collection<Book.Trip> trips, Place place) {
    List<String> lines() {
        return List.of(Category.values()).stream().map(this::line).toList();
    }

    private String line(Category category) {
        var minutes = trips.stream()
                .filter(trip -> trip.category() == category && trip.delivered() != null)
                .map(trip -> trip.waited().toMinutes())
                .sorted()
                .toList();
        if (minutes.isEmpty()) {
            return "%-9s none".formatted(category);
        }
        return "%-9s %5d delivered, waited %3d min (median), %3d min (worst)"
                .formatted(category, minutes.size(), minutes.get(minutes.size() / 2), minutes.get(minutes.size() - 1));
    }

    /** Deliveries by window; what was on its way when its window closed, or went in between, is outside. */
    Map<String, Long> windows() {
        return trips.stream()
                .filter(trip -> trip.delivered() != null)
                .collect(Collectors.groupingBy(this::window, TreeMap::new, Collectors.counting()));
    }

    private String window(Book.Trip trip) {
        var at = localTime(trip, place.zone());
        return place.windows().stream()
                .filter(span -> span.holds(trip.category().name(), at))
                .min(Comparator.comparing(Place.Span::opens))
                .map(span -> "%-9s%s-%s".formatted(span.category(), span.opens(), span.shuts()))
                .orElse("%-9s%s"
                        .formatted(
                                trip.category(),
                                trip.category() == Category.MEDICINE ? "at once" : "between or after windows"));
    }

    private static LocalTime localTime(Book.Trip trip, ZoneId zone) {
        return trip.delivered().atZoneSameInstant(zone).toLocalTime();
    }
}
