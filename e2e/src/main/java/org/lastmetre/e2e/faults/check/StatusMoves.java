package org.lastmetre.e2e.faults.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.contracts.Topics;

/**
 * An order's status goes forward; only a failed attempt, or a hand-over that left something behind, brings it back to the
 * shelf; and what is over stays over. News of two services may pass each other, so steps may be skipped.
 */
final class StatusMoves {
    private static final String PROMISE = "the status moves as it may";
    private static final List<String> FORWARD = List.of(
            "ADDRESS_REVIEW",
            "PLACED",
            "RECEIVED",
            "ATTEMPT_FAILED",
            "SHELVED",
            "OUT_FOR_DELIVERY",
            "AT_BUILDING",
            "DELIVERED",
            "RETURNED",
            "CANCELLED");
    private static final List<String> FINAL = List.of("DELIVERED", "RETURNED", "CANCELLED");
    private static final List<String> SHELF = List.of("ATTEMPT_FAILED", "SHELVED");

    List<Violation> check(List<Told> told) {
        var found = new ArrayList<Violation>();
        Versions.first(told, new ArrayList<>()).stream()
                .filter(one ->
                        one.topic().equals(Topics.ORDERS) && !one.change().isMissingNode())
                .collect(Collectors.groupingBy(Told::orderId))
                .forEach((order, steps) -> check(order, steps, found));
        return found;
    }

    private static void check(String order, List<Told> steps, List<Violation> found) {
        var status = "ADDRESS_REVIEW";
        for (var step :
                steps.stream().sorted(Comparator.comparingLong(Told::version)).toList()) {
            var next = step.change().path("status").asText();
            if (!may(status, next)) {
                found.add(new Violation(PROMISE, "order %s went from %s to %s".formatted(order, status, next)));
            }
            status = next;
        }
    }

    static boolean may(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        if (FINAL.contains(from)) {
            return false;
        }
        var forward = FORWARD.indexOf(to) > FORWARD.indexOf(from);
        return forward || SHELF.contains(to) && FORWARD.indexOf(from) > FORWARD.indexOf(to);
    }
}
