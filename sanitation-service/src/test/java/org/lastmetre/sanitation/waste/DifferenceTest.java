package org.lastmetre.sanitation.waste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.lastmetre.kit.refusal.Refusal;

/** 15 kg were weighed of bags of 10 kg, and somebody says why. */
class DifferenceTest {
    private final Difference difference = Dump.TOLERANCE
            .ofLoading(Dump.haul(15.0, Dump.bag("S-1", WasteKind.HOUSEHOLD, 10)))
            .orElseThrow();

    private NewAcknowledgement told(String reason) {
        return new NewAcknowledgement(
                difference.haul(), difference.step(), reason, "operations", Dump.at("2026-03-01T20:00"));
    }

    private Difference acknowledged() {
        return difference.acknowledged(told("wet bags"), Dump.at("2026-03-01T20:01"));
    }

    @Test
    void whoAcknowledgesItLeavesTheWeightsAsTheyAre() {
        assertThat(acknowledged().acknowledgement())
                .isEqualTo(new Acknowledgement(
                        "wet bags", new Stamp("operations", Dump.at("2026-03-01T20:00"), Dump.at("2026-03-01T20:01"))));
        assertThat(acknowledged())
                .usingRecursiveComparison()
                .ignoringFields("acknowledgement")
                .isEqualTo(difference);
    }

    @Test
    void theSameToldAgainIsTheSameAndAnotherReasonIsRefused() {
        assertThat(difference.isAcknowledgedBy(told("wet bags"))).isFalse();
        assertThat(acknowledged().isAcknowledgedBy(told("wet bags"))).isTrue();
        assertThat(acknowledged().isAcknowledgedBy(told("a wrong scale"))).isFalse();
        assertThatThrownBy(() -> acknowledged().acknowledged(told("a wrong scale"), Dump.at("2026-03-01T20:02")))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("already-acknowledged"));
    }
}
