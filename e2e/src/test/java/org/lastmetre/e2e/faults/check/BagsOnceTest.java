package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

class BagsOnceTest {
    private static final Claim SEALED = new Claim(Kind.WASTE_BAG, "b1", Known.DONE, "b1");
    private static final Claim HAULED = new Claim(Kind.WASTE_HAUL, "b1", Known.DONE, "h1");
    private static final Claim DISPOSED = new Claim(Kind.DISPOSAL, "h1", Known.DONE, "h1");

    private static JsonNode bag(String seal, String haul, String state) {
        return json("{'sealId':'%s','haulId':'%s','state':'%s'}".formatted(seal, haul, state));
    }

    private static JsonNode certificate(int sealed, int disposed) {
        return json("{'sealed':%d,'disposed':%d,'differences':[]}".formatted(sealed, disposed));
    }

    private static List<Violation> found(List<JsonNode> bags, JsonNode certificate, Claim... claims) {
        return new BagsOnce(List.of(claims)).check(bags, certificate);
    }

    @Test
    void whatWasSealedIsThereOnce() {
        var bag = bag("b1", "", "SEALED");
        assertThat(found(List.of(bag), certificate(1, 0), SEALED)).isEmpty();
        assertThat(found(List.of(), certificate(0, 0), SEALED)).hasSize(1);
        assertThat(found(List.of(bag, bag), certificate(2, 0), SEALED)).hasSize(1);
    }

    @Test
    void whatWasLoadedIsInThatLoad() {
        assertThat(found(List.of(bag("b1", "h1", "HAULED")), certificate(1, 0), SEALED, HAULED))
                .isEmpty();
        assertThat(found(List.of(bag("b1", "h2", "HAULED")), certificate(1, 0), SEALED, HAULED))
                .hasSize(1);
        assertThat(found(List.of(bag("b1", "h1", "SEALED")), certificate(1, 0), SEALED, HAULED))
                .hasSize(1);
    }

    @Test
    void whatWasDisposedOfStaysSo() {
        assertThat(found(List.of(bag("b1", "h1", "DISPOSED")), certificate(1, 1), SEALED, HAULED, DISPOSED))
                .isEmpty();
        assertThat(found(List.of(bag("b1", "h1", "HAULED")), certificate(1, 0), SEALED, HAULED, DISPOSED))
                .hasSize(1);
    }

    @Test
    void theCertificateAgreesWithTheBags() {
        var bags = List.of(bag("b1", "h1", "DISPOSED"));
        assertThat(found(bags, certificate(2, 1))).hasSize(1);
        assertThat(found(bags, certificate(1, 0))).hasSize(1);
        assertThat(found(bags, json("{'sealed':1,'disposed':1,'differences':[{'differenceKg':3}]}")))
                .hasSize(1);
    }
}
