package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TripsForwardTest {
    private static JsonNode request(String... steps) {
        return json("{'id':'r1','version':%d,'timeline':[%s]}".formatted(steps.length, String.join(",", steps)));
    }

    private static String step(String type, String detail, int minute) {
        return "{'type':'%s','detail':'%s','vehicle':'v1','recordedAt':'2026-03-01T10:%02d:00+08:00'}"
                .formatted(type, detail, minute);
    }

    @Test
    void afterItLostItsVehicleATripBeginsAnew() {
        var request = request(
                step("TripAssigned", "", 1),
                step("TripMilestone", "EN_ROUTE", 2),
                step("TripRequeued", "", 3),
                step("TripAssigned", "", 4),
                step("TripMilestone", "EN_ROUTE", 5),
                step("TripMilestone", "HOME", 6),
                step("TripClosed", "HOME", 6));
        assertThat(new TripsForward().check(List.of(request))).isEmpty();
    }

    @Test
    void aMilestoneThatComesTwiceOrGoesBackIsFound() {
        var back = request(step("TripMilestone", "PICKED_UP", 1), step("TripMilestone", "EN_ROUTE", 2));
        var twice = request(step("TripMilestone", "PICKED_UP", 1), step("TripMilestone", "PICKED_UP", 2));
        assertThat(new TripsForward().check(List.of(back))).hasSize(1);
        assertThat(new TripsForward().check(List.of(twice))).hasSize(1);
    }

    @Test
    void aVehicleInTwoPlacesIsFound() {
        var one = request(step("TripAssigned", "", 1), step("TripClosed", "HOME", 9));
        var other = request(step("TripAssigned", "", 5), step("TripClosed", "HOME", 12));
        var later = request(step("TripAssigned", "", 12), step("TripClosed", "HOME", 20));
        assertThat(new TripsForward().check(List.of(one, other, later))).hasSize(1);
        assertThat(new TripsForward().check(List.of(one, later))).isEmpty();
    }

    @Test
    void aVersionWithoutAnEntryIsFound() {
        var request = json("{'id':'r1','version':2,'timeline':[%s]}".formatted(step("TripRequested", "", 1)));
        assertThat(new TripsForward().check(List.of(request))).hasSize(1);
    }
}
