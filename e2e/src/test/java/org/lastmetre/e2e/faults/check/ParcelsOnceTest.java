package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

class ParcelsOnceTest {
    private static final Claim ANSWERED = new Claim(Kind.PARCEL, "label-1", Known.DONE, "LM1");
    private static final Claim UNKNOWN = new Claim(Kind.PARCEL, "label-2", Known.UNKNOWN, "");

    @Test
    void anAnsweredScanMadeOneParcel() {
        assertThat(check(List.of(ANSWERED), Map.of("LM1", parcel("PackageReceived"))))
                .isEmpty();
        assertThat(check(List.of(ANSWERED), Map.of())).hasSize(1);
    }

    @Test
    void aScanThatMadeTwoIsFound() {
        var two = Map.of("LM1", parcel("PackageReceived"), "LM2", parcel("PackageReceived"));
        assertThat(check(List.of(ANSWERED), two)).hasSize(1);
        assertThat(check(List.of(ANSWERED, UNKNOWN), two)).isEmpty();
    }

    @Test
    void twoScansWithOneParcelAreFound() {
        var other = new Claim(Kind.PARCEL, "label-3", Known.DONE, "LM1");
        assertThat(check(List.of(ANSWERED, other), Map.of("LM1", parcel("PackageReceived"))))
                .hasSize(1);
    }

    @Test
    void aStepThatHappenedTwiceIsFound() {
        assertThat(check(List.of(ANSWERED), Map.of("LM1", parcel("PackageReceived", "PackageReceived"))))
                .hasSize(1);
    }

    private static JsonNode parcel(String... steps) {
        return json("{'chain':[{'what':'%s'}]}".formatted(String.join("'},{'what':'", steps)));
    }

    private static List<Violation> check(List<Claim> claims, Map<String, JsonNode> parcels) {
        return new ParcelsOnce(claims).check(parcels);
    }
}
