package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.order;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

class OrdersOnceTest {
    @Test
    void whatWasAnsweredIsThereOnce() {
        assertThat(check(Known.DONE, 1)).isEmpty();
        assertThat(check(Known.DONE, 0)).hasSize(1);
        assertThat(check(Known.DONE, 2)).hasSize(1);
    }

    @Test
    void whatIsUnknownIsThereOnceOrNotAtAll() {
        assertThat(check(Known.UNKNOWN, 0)).isEmpty();
        assertThat(check(Known.UNKNOWN, 1)).isEmpty();
        assertThat(check(Known.UNKNOWN, 2)).hasSize(1);
    }

    @Test
    void whatWasRefusedIsNotThere() {
        assertThat(check(Known.REFUSED, 1)).hasSize(1);
    }

    @Test
    void anotherIdThanTheAnswersIsFound() {
        var claim = new Claim(Kind.ORDER, "A", Known.DONE, "o1");
        assertThat(new OrdersOnce(List.of(claim)).check(List.of(order("A", "o2"))))
                .hasSize(1);
    }

    @Test
    void anOrderThatNobodyPlacedIsFound() {
        assertThat(new OrdersOnce(List.of()).check(List.of(order("B", "o1")))).hasSize(1);
    }

    private static List<Violation> check(Known known, int times) {
        var claim = new Claim(Kind.ORDER, "A", known, known == Known.DONE ? "o1" : "");
        var shown = Collections.nCopies(times, order("A", "o1"));
        return new OrdersOnce(List.of(claim)).check(shown);
    }
}
