package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

class ScansDoneTest {
    @Test
    void anAnsweredScanIsInTheTimeline() {
        assertThat(check(Known.DONE, "P-1: COMPLETE")).isEmpty();
        assertThat(check(Known.DONE, "P-2: COMPLETE")).hasSize(1);
    }

    @Test
    void aRefusedScanIsInNone() {
        assertThat(check(Known.REFUSED, "P-1: COMPLETE")).hasSize(1);
    }

    @Test
    void anUnknownScanMayBeThereOrNot() {
        assertThat(check(Known.UNKNOWN, "P-1: COMPLETE")).isEmpty();
        assertThat(check(Known.UNKNOWN, "P-2: COMPLETE")).isEmpty();
    }

    @Test
    void aScanOfAParcelWithoutAnOrderIsInItsChain() {
        var scans = new ScansDone(List.of(new Claim(Kind.DELIVERY, "LM1", Known.DONE, "LM1")));
        assertThat(scans.check(List.of(), Map.of("LM1", json("{'chain':[{'what':'PackageDelivered'}]}"))))
                .isEmpty();
        assertThat(scans.check(List.of(), Map.of("LM1", json("{'chain':[{'what':'PackageShelved'}]}"))))
                .hasSize(1);
    }

    private static List<Violation> check(Known known, String detail) {
        var order = json("{'timeline':[{'type':'PackageReceived','detail':'%s'}]}".formatted(detail));
        return new ScansDone(List.of(new Claim(Kind.ARRIVAL, "P-1", known, "P-1"))).check(List.of(order), Map.of());
    }
}
