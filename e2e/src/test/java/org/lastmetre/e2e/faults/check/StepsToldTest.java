package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsToldTest {
    private static final JsonNode TRIP = json("{'id':'t','version':2}");
    private static final Told ASKED = told("a", "t", "medical.trip-requested", 1);
    private static final Told SENT = told("b", "t", "medical.trip-assigned", 2);
    private static final Told SEALED = told("c", "s1", "sanitation.waste-sealed", 1);
    private static final Told HAULED = told("d", "h", "sanitation.waste-hauled", 1);
    private static final Told CLEANED = told("e", "r", "sanitation.round-done", 1);

    @Test
    void allStepsOfATripAreTold() {
        assertThat(trips(ASKED, SENT, ASKED)).isEmpty();
        assertThat(trips(ASKED)).hasSize(1);
        assertThat(trips(SENT, ASKED)).hasSize(1);
        assertThat(trips(ASKED, SENT, told("f", "t", "medical.trip-assigned", 2)))
                .hasSize(1);
    }

    @Test
    void everyBagAndItsLoadAreToldOnce() {
        assertThat(cleaning(SEALED, HAULED, CLEANED)).isEmpty();
        assertThat(cleaning(HAULED, CLEANED)).hasSize(1);
        assertThat(cleaning(SEALED, CLEANED)).hasSize(1);
        assertThat(cleaning(SEALED, told("g", "s1", "sanitation.waste-sealed", 1), HAULED, CLEANED))
                .hasSize(1);
    }

    @Test
    void aRoundThatWasDoneIsTold() {
        assertThat(cleaning(SEALED, HAULED)).hasSize(1);
    }

    private static List<Violation> trips(Told... told) {
        return new StepsTold(List.of(told))
                .check(List.of(TRIP), new Cleaning(List.of(), List.of(), List.of(), json("{}")));
    }

    private static List<Violation> cleaning(Told... told) {
        var rounds = List.of(json("{'id':'r','state':'DONE'}"), json("{'id':'q','state':'DUE'}"));
        var bags = List.of(json("{'sealId':'s1','state':'HAULED','haulId':'h'}"));
        return new StepsTold(List.of(told)).check(List.of(), new Cleaning(rounds, List.of(), bags, json("{}")));
    }

    private static Told told(String id, String key, String type, long version) {
        var event = json("{'version':%d}".formatted(version));
        return new Told("lastmetre.any", "0:0", key, id, "lastmetre." + type + ".v1", event);
    }
}
