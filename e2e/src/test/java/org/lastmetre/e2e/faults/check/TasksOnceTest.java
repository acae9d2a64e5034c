package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksOnceTest {
    private static final Told RETURNED = told("e1", "lastmetre.medical.vehicle-returned.v1");
    private static final Told DISINFECTED = told("e2", "lastmetre.sanitation.vehicle-disinfected.v1");

    private static Told told(String id, String type) {
        return new Told("a topic", "0:1", "v-1", id, type, json("{'vehicle':'v-1'}"));
    }

    private static JsonNode task(String kind, String state) {
        return json("{'kind':'%s','subject':'v-1','state':'%s'}".formatted(kind, state));
    }

    private static List<Violation> found(List<JsonNode> tasks, Told... told) {
        return new TasksOnce(tasks).check(List.of(told));
    }

    @Test
    void everyReturnMakesOneTask() {
        assertThat(found(List.of(task("VEHICLE", "OPEN")), RETURNED)).isEmpty();
        assertThat(found(List.of(task("VEHICLE", "OPEN")), RETURNED, RETURNED)).isEmpty();
        assertThat(found(List.of(), RETURNED)).hasSize(1);
        assertThat(found(List.of(task("VEHICLE", "OPEN"), task("VEHICLE", "OPEN")), RETURNED))
                .hasSize(1);
    }

    @Test
    void whatIsDoneIsToldOnce() {
        var done = List.of(task("VEHICLE", "DONE"));
        assertThat(found(done, RETURNED, DISINFECTED)).isEmpty();
        assertThat(found(done, RETURNED)).hasSize(1);
        assertThat(found(done, RETURNED, DISINFECTED, told("e3", DISINFECTED.type())))
                .hasSize(1);
    }

    @Test
    void otherTasksAreNoneOfIts() {
        assertThat(found(List.of(task("BUILDING", "DONE")))).isEmpty();
    }
}
