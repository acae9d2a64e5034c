package org.lastmetre.console.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads alerts out of what the services answer. */
final class AlertReader {
    private static final Set<String> RISKY = Set.of("AMBER", "RED");
    private static final Set<String> OF_SANITATION = Stream.of(
                    AlertKind.ROUND_OVERDUE,
                    AlertKind.ROUND_MISSED,
                    AlertKind.ROUND_BUNCHED,
                    AlertKind.TASK_OVERDUE,
                    AlertKind.AGENT_LOW,
                    AlertKind.WASTE_OVERDUE,
                    AlertKind.WASTE_DIFFERENCE)
            .map(AlertKind::name)
            .collect(Collectors.toUnmodifiableSet());

    private AlertReader() {}

    /** From the day's clearance; {@code date} null is today. */
    static Stream<Alert> overnightRisk(String community, String date, JsonNode clearance) {
        var state = text(clearance, "state");
        if (state == null || !RISKY.contains(state)) {
            return Stream.empty();
        }
        var subject = Objects.requireNonNullElse(first(clearance, "date"), date == null ? "today" : date);
        var detail = "%s: %d on hand, %d out, expected to be clear at %s, deadline %s"
                .formatted(
                        state,
                        clearance.path("onHand").asInt(),
                        clearance.path("out").asInt(),
                        text(clearance, "expectedClearAt"),
                        text(clearance, "deadline"));
        return Stream.of(Alert.open(AlertKind.OVERNIGHT_RISK, community, first(clearance, "since"), subject, detail));
    }

    /** From the list of waiting reviews; the text of a label stays where it is. */
    static Stream<Alert> waitingReviews(String community, JsonNode reviews) {
        return items(reviews)
                .map(review -> Alert.open(
                        AlertKind.ADDRESS_REVIEW_WAITING,
                        community,
                        text(review, "since"),
                        first(review, "orderId", "packageCode"),
                        "The address waits for a human: " + text(review, "reason")));
    }

    /** From the list of hand-overs that differed. */
    static Stream<Alert> custodyDifferences(String community, JsonNode differences) {
        return items(differences).map(one -> custodyDifference(community, one));
    }

    private static Alert custodyDifference(String community, JsonNode one) {
        var subject = Stream.of(first(one, "id", "run", "runId", "packageCode"), text(one, "building"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("/"));
        var detail = "%d sent, %d accepted: %s"
                .formatted(one.path("sent").asInt(), one.path("accepted").asInt(), first(one, "difference", "reason"));
        return Alert.open(AlertKind.CUSTODY_DIFFERENCE, community, first(one, "since", "at"), subject, detail);
    }

    /** From the list of check-ins that were missed; who it is stays where it is. */
    static Stream<Alert> missedCheckIns(String community, JsonNode missed) {
        return items(missed)
                .map(one -> Alert.open(
                        AlertKind.CHECK_IN_MISSED,
                        community,
                        text(one, "since"),
                        text(one, "id"),
                        "Somebody of building %s who is called daily was not reached: %s"
                                .formatted(text(one, "building"), text(one, "reason"))));
    }

    /** From the medical board; gone as soon as enough vehicles stand by again. */
    static Stream<Alert> reserveLow(String community, JsonNode board) {
        var reserve = board.path("reserve");
        if (!reserve.path("low").asBoolean()) {
            return Stream.empty();
        }
        var detail = "%d of %d vehicles kept for what can't wait stand by"
                .formatted(reserve.path("standby").asInt(), reserve.path("kept").asInt());
        return Stream.of(
                Alert.open(AlertKind.VEHICLE_RESERVE_LOW, community, text(reserve, "since"), "vehicles", detail));
    }

    /** From the medical board; each is gone when a vehicle goes for it or it is over. */
    static Stream<Alert> escalatedTrips(String community, JsonNode board) {
        return elements(board.path("escalated"))
                .map(one -> Alert.open(
                        AlertKind.TRIP_ESCALATED,
                        community,
                        text(one, "since"),
                        text(one, "id"),
                        "An immediate request of building %s waits without a vehicle; others were called"
                                .formatted(text(one, "building"))));
    }

    /** From the list of what of sanitation wants a human; a kind that only a newer service knows is left out. */
    static Stream<Alert> sanitation(String community, JsonNode open) {
        return items(open)
                .filter(one -> OF_SANITATION.contains(text(one, "type")))
                .map(one -> Alert.open(
                        AlertKind.valueOf(text(one, "type")),
                        community,
                        text(one, "since"),
                        text(one, "subject"),
                        text(one, "detail")));
    }

    private static Stream<JsonNode> items(JsonNode list) {
        return elements(list.path("items"));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String first(JsonNode node, String... names) {
        return List.of(names).stream()
                .map(name -> text(node, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText(null);
    }
}
