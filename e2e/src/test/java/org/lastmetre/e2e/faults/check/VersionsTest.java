package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;
import static org.lastmetre.e2e.faults.check.Samples.step;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {
    @Test
    void repeatsAreNoViolation() {
        var told = List.of(
                step("a", 1, "PLACED"), step("b", 2, "RECEIVED"), step("a", 1, "PLACED"), step("c", 3, "SHELVED"));
        assertThat(new Versions().check(told)).isEmpty();
    }

    @Test
    void aGapIsFound() {
        assertThat(new Versions().check(List.of(step("a", 1, "PLACED"), step("c", 3, "SHELVED"))))
                .hasSize(1);
    }

    @Test
    void disorderIsFound() {
        assertThat(new Versions().check(List.of(step("b", 2, "RECEIVED"), step("a", 1, "PLACED"))))
                .isNotEmpty();
    }

    @Test
    void aVersionUnderTwoIdsIsFound() {
        assertThat(new Versions().check(List.of(step("a", 1, "PLACED"), step("b", 1, "PLACED"))))
                .hasSize(1);
    }

    @Test
    void oneIdWithTwoContentsIsFound() {
        assertThat(new Versions().check(List.of(step("a", 1, "PLACED"), step("a", 1, "SHELVED"))))
                .hasSize(1);
    }

    @Test
    void callsOfACommunityOnlyGoUp() {
        assertThat(new Versions().check(List.of(call("a", 2), call("b", 5)))).isEmpty();
        assertThat(new Versions().check(List.of(call("a", 5), call("b", 2)))).hasSize(1);
    }

    private static Told call(String id, long version) {
        var event = json("{'version':%d}".formatted(version));
        return new Told("lastmetre.dispatch", "0:0", "c", id, "lastmetre.dispatch.batches-called.v1", event);
    }
}
