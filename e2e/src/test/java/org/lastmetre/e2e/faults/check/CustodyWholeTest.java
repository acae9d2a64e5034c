package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Scanned;

class CustodyWholeTest {
    private static final String RECEIVED = "{'from':'nobody','to':'reception:gate','what':'RECEIVED','scanId':'s1'}";
    private static final String TAKEN = "{'from':'reception:gate','to':'volunteer:li','what':'TAKEN','scanId':'s2'}";
    private static final String DELIVERED =
            "{'from':'volunteer:li','to':'household:8/3/601','what':'DELIVERED','scanId':'s3'}";

    private static final Claim DOOR = new Claim(Kind.DELIVERY, "P-1", Known.DONE, "P-1");

    @Test
    void aWholeChainIsFine() {
        assertThat(check(RECEIVED, TAKEN, DELIVERED)).isEmpty();
    }

    @Test
    void aGapIsFound() {
        assertThat(check(RECEIVED, TAKEN, RECEIVED, TAKEN.replace("s2", "s4"), DELIVERED))
                .isNotEmpty();
        assertThat(check(RECEIVED, TAKEN, DELIVERED.replace("volunteer:li", "volunteer:wang")))
                .hasSize(1);
    }

    @Test
    void aChainThatEndsUnderWayIsFoundIfItWasDelivered() {
        assertThat(check(RECEIVED, TAKEN)).hasSize(1);
        assertThat(check(List.of(), RECEIVED, TAKEN)).isEmpty();
    }

    @Test
    void aScanThatWasAnsweredAndIsNoLinkIsFound() {
        assertThat(check(List.of(), RECEIVED)).hasSize(1);
    }

    @Test
    void aLinkThatIsThereTwiceIsFound() {
        assertThat(check(RECEIVED, RECEIVED, TAKEN, DELIVERED)).isNotEmpty();
    }

    @Test
    void noChainAtAllIsFound() {
        assertThat(check()).hasSize(2);
    }

    private static List<Violation> check(String... links) {
        return check(List.of(DOOR), links);
    }

    private static List<Violation> check(List<Claim> claims, String... links) {
        var scans = List.of(new Scanned("P-1", "s2"));
        return new CustodyWhole(claims, scans).check(Map.of("P-1", json("[" + String.join(",", links) + "]")));
    }
}
