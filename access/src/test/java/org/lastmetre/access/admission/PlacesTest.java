package org.lastmetre.access.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places places = new Places(3, 2);

    @Test
    void oneCallerIsFullBeforeAllAre() {
        places.take("one");
        places.take("one");

        assertThat(places.fullFor("one")).isTrue();
        assertThat(places.fullFor("two")).isFalse();
        assertThat(places.full()).isFalse();
    }

    @Test
    void aPlaceThatIsGivenBackIsFree() {
        places.take("one");
        places.take("one");
        places.take("two");
        assertThat(places.full()).isTrue();

        places.giveBack("one");

        assertThat(places.full()).isFalse();
        assertThat(places.fullFor("one")).isFalse();
    }

    @Test
    void theCountIsRightAfterManyAtOnce() {
        IntStream.range(0, 10_000).parallel().forEach(number -> {
            var caller = "caller " + number % 7;
            places.take(caller);
            places.giveBack(caller);
        });

        assertThat(places.taken()).isZero();
        assertThat(IntStream.range(0, 7).noneMatch(number -> places.fullFor("caller " + number)))
                .isTrue();
    }
}
