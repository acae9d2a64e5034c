package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepsOnceTest {
    private static final String PLACED = "{'type':'OrderPlaced'}";
    private static final String RECEIVED = "{'type':'PackageReceived','detail':'P-1: COMPLETE'}";

    @Test
    void everyStepOnceIsFine() {
        assertThat(check(2, 1, PLACED, RECEIVED)).isEmpty();
    }

    @Test
    void aDoubledEntryIsFound() {
        assertThat(check(3, 1, PLACED, RECEIVED, RECEIVED)).hasSize(1);
    }

    @Test
    void aVersionWithoutEntryIsFound() {
        assertThat(check(3, 1, PLACED, RECEIVED)).hasSize(1);
    }

    @Test
    void sumsThatDontCloseAreFound() {
        assertThat(check(2, 0, PLACED, RECEIVED)).hasSize(1);
    }

    private static List<Violation> check(int version, int shelved, String... entries) {
        var order = json("{'externalReference':'A','version':%d,'progress':{'received':1,'shelved':%d},'timeline':[%s]}"
                .formatted(version, shelved, String.join(",", entries)));
        return new StepsOnce().check(List.of(order));
    }
}
