package org.lastmetre.e2e.faults.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DealTest {
    private static final List<List<String>> DECKS =
            List.of(List.of("kill a", "kill b", "kill c"), List.of("cut"), List.of("slow a", "slow b"));

    @Test
    void whoGetsFewHasSomeOfEveryKind() {
        var dealt = new Deal(new Random(7)).of(DECKS);

        assertThat(dealt.subList(0, 3)).map(name -> name.split(" ")[0]).containsExactly("kill", "cut", "slow");
        assertThat(dealt).containsExactlyInAnyOrder("kill a", "kill b", "kill c", "cut", "slow a", "slow b");
    }

    @Test
    void theSeedDecides() {
        var one = new Deal(new Random(7)).of(DECKS);

        assertThat(new Deal(new Random(7)).of(DECKS)).isEqualTo(one);
        assertThat(List.of(1L, 2L, 3L, 4L, 5L, 6L)).anySatisfy(seed -> assertThat(new Deal(new Random(seed)).of(DECKS))
                .isNotEqualTo(one));
    }
}
