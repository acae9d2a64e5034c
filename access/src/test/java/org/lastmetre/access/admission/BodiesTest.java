package org.lastmetre.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodiesTest {
    private final Bodies bodies = new Bodies(1, 100);

    @Test
    void soManyBodiesMayArriveAtATime() {
        assertThat(bodies.begin()).isTrue();
        assertThat(bodies.begin()).isFalse();
        bodies.end();
        assertThat(bodies.begin()).isTrue();
    }

    @Test
    void largeOnesShareWhatThereIsAndARefusalTakesNothing() {
        assertThat(bodies.take(60)).isTrue();
        assertThat(bodies.take(41)).isFalse();
        assertThat(bodies.take(40)).isTrue();
        bodies.giveBack(60);
        assertThat(bodies.take(60)).isTrue();
    }
}
