package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustodyWholeTest {
    private static final String RECEIVED = "{'from':'nobody','to':'reception:gate','what':'RECEIVED','scanId':'s1'}";
    private static final String TAKEN = "{'from':'reception:gate','to':'volunteer:li','what':'TAKEN','scanId':'s2'}";
    private static final String DELIVERED =
            "{'from':'volunteer:li','to':'household:8/3/601','what':'DELIVERED','scanId':'s3'}";

    @Test
    void aWholeChainIsFine() {
        assertThat(check(RECEIVED, TAKEN, DELIVERED)).isEmpty();
    }

    @Test
    void aGapIsFound() {
        assertThat(check(RECEIVED, DELIVERED)).hasSize(1);
    }

    @Test
    void aChainThatEndsUnderWayIsFound() {
        assertThat(check(RECEIVED, TAKEN)).hasSize(1);
    }

    @Test
    void aLinkThatIsThereTwiceIsFound() {
        assertThat(check(RECEIVED, RECEIVED, TAKEN, DELIVERED)).isNotEmpty();
    }

    @Test
    void noChainAtAllIsFound() {
        assertThat(check()).hasSize(1);
    }

    private static List<Violation> check(String... links) {
        return new CustodyWhole().check(Map.of("P-1", json("[" + String.join(",", links) + "]")));
    }
}
