package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

class CancellationsAnsweredTest {
    @Test
    void yesAndNoAreAnswers() {
        assertThat(check("CANCELLED", "OrderCancelled")).isEmpty();
        assertThat(check("DELIVERED", "CancellationRefused")).isEmpty();
    }

    @Test
    void silenceIsFound() {
        assertThat(check("SHELVED", "CancellationRequested")).hasSize(1);
    }

    private static List<Violation> check(String status, String type) {
        var order = json("{'id':'o1','status':'%s','timeline':[{'type':'%s'}]}".formatted(status, type));
        var claim = new Claim(Kind.CANCELLATION, "o1", Known.DONE, "o1");
        return new CancellationsAnswered(List.of(claim)).check(List.of(order));
    }
}
