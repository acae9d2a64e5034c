package org.lastmetre.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final long SECOND = 1_000_000_000L;

    private final Refusals refusals = new Refusals();

    @Test
    void aBrokerThatTakesWhatItIsSentRefusesNothing() {
        refusals.note(true, SECOND);

        assertThat(refusals.lasting(9 * SECOND)).isZero();
    }

    @Test
    void aRefusalLastsFromTheFirstPassOnThatWasRefused() {
        refusals.note(false, SECOND);
        refusals.note(false, 12 * SECOND);

        assertThat(refusals.lasting(13 * SECOND)).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void itEndsWithTheFirstEventThatIsTaken() {
        refusals.note(false, SECOND);
        refusals.note(true, 12 * SECOND);

        assertThat(refusals.lasting(13 * SECOND)).isZero();
    }
}
