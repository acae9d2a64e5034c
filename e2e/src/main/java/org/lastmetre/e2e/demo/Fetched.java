package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A request as its timeline tells it. */
record Fetched(JsonNode request) {
    String triage() {
        return request.path("triage").asText();
    }

    String vehicle() {
        return request.path("vehicle").asText();
    }

    String state() {
        return request.path("state").asText();
    }

    boolean isTrip() {
        return !request.path("type").asText().equals("MEDICINE");
    }

    /** From when a vehicle might have gone to when one was first sent. */
    Optional<Duration> waited() {
        var from = OffsetDateTime.parse(request.path("wantedFrom").asText());
        return first("TripAssigned", null).map(at -> Duration.between(from, at));
    }

    /** When the vehicle that went in the end was sent. */
    Optional<OffsetDateTime> assigned() {
        return steps("TripAssigned", null).reduce((one, later) -> later);
    }

    Optional<OffsetDateTime> home() {
        return first("TripMilestone", "HOME");
    }

    private Optional<OffsetDateTime> first(String type, String detail) {
        return steps(type, detail).findFirst();
    }

    private Stream<OffsetDateTime> steps(String type, String detail) {
        return StreamSupport.stream(request.path("timeline").spliterator(), false)
                .filter(step -> step.path("type").asText().equals(type))
                .filter(step -> detail == null || step.path("detail").asText().equals(detail))
                .map(step -> OffsetDateTime.parse(step.path("recordedAt").asText()));
    }
}
