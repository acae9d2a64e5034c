package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A trip's milestones only go forward, each version has one entry, and no vehicle is with two patients at a time. */
final class TripsForward {
    private static final String PROMISE = "a trip goes forward, with a vehicle of its own";
    private static final List<String> MILESTONES = List.of("EN_ROUTE", "PICKED_UP", "AT_HOSPITAL", "RETURNING", "HOME");
    private static final List<String> RELEASE = List.of("TripRequeued", "TripClosed");

    /** From when to when somebody had a vehicle. */
    private record Drive(String vehicle, String request, OffsetDateTime from, OffsetDateTime until) {}

    List<Violation> check(List<JsonNode> requests) {
        var found = new ArrayList<Violation>();
        requests.forEach(request -> forward(request, found));
        requests.stream()
                .flatMap(request -> drives(request).stream())
                .collect(Collectors.groupingBy(Drive::vehicle))
                .values()
                .forEach(drives -> apart(drives, found));
        return found;
    }

    private static void forward(JsonNode request, List<Violation> found) {
        var last = -1;
        for (var step : request.path("timeline")) {
            var type = step.path("type").asText();
            var milestone = MILESTONES.indexOf(step.path("detail").asText());
            if (type.equals("TripMilestone") && milestone <= last) {
                found.add(new Violation(PROMISE, "went back: " + request));
            }
            last = type.equals("TripMilestone") ? milestone : type.equals("TripAssigned") ? -1 : last;
        }
        if (request.path("timeline").size() != request.path("version").asInt()) {
            found.add(new Violation(PROMISE, "has not as many entries as versions: " + request));
        }
    }

    private static List<Drive> drives(JsonNode request) {
        var drives = new ArrayList<Drive>();
        JsonNode sent = null;
        for (var step : request.path("timeline")) {
            var type = step.path("type").asText();
            if (type.equals("TripAssigned")) {
                sent = step;
            } else if (sent != null && RELEASE.contains(type)) {
                drives.add(new Drive(
                        sent.path("vehicle").asText(), request.path("id").asText(), at(sent), at(step)));
                sent = null;
            }
        }
        return drives;
    }

    private static OffsetDateTime at(JsonNode step) {
        return OffsetDateTime.parse(step.path("recordedAt").asText());
    }

    private static void apart(List<Drive> drives, List<Violation> found) {
        var inOrder = drives.stream()
                .sorted(Comparator.comparing(Drive::from).thenComparing(Drive::until))
                .toList();
        for (var i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).from().isBefore(inOrder.get(i - 1).until())) {
                found.add(new Violation(
                        PROMISE, "in two places: %s and %s".formatted(inOrder.get(i - 1), inOrder.get(i))));
            }
        }
    }
}
