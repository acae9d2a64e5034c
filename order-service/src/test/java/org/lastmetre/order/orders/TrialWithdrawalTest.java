package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A trial is cancelled by the steps that a live order takes when nothing of it is sealed. */
class TrialWithdrawalTest {
    @Test
    void everyPackageIsWithdrawnAndThenTheOrderIsOver() {
        var order = Samples.trial();

        var steps = TrialWithdrawal.after(order.requestCancellation("no", Samples.NOON), Samples.NOON);

        assertThat(steps)
                .extracting(step -> step.entry().type())
                .containsExactly(
                        TimelineType.CancellationRequested,
                        TimelineType.PackageWithdrawn,
                        TimelineType.PackageWithdrawn,
                        TimelineType.OrderCancelled);
        assertThat(steps).extracting(step -> step.order().version()).containsExactly(2L, 3L, 4L, 5L);
        var last = steps.get(3).order();
        assertThat(last.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(last.cancelling()).isFalse();
        assertThat(last.progress().received()).isZero();
    }

    @Test
    void oneInReviewEndsToo() {
        var order = Samples.trialInReview();

        var steps = TrialWithdrawal.after(order.requestCancellation("no", Samples.NOON), Samples.NOON);

        assertThat(steps.get(steps.size() - 1).order().status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    void noHouseholdHearsOfIt() {
        var asked = Samples.trial().requestCancellation("no", Samples.NOON);

        assertThat(asked.household()).isEmpty();
        assertThat(Samples.order(1).requestCancellation("no", Samples.NOON).household())
                .isPresent();
    }
}
