package org.lastmetre.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    private final List<String> turns = new ArrayList<>();
    private int settled;

    @Test
    void whoBeginsChangesFromRoundToRound() {
        var one = side("one");
        var other = side("other");

        var rounds = Rounds.of(BenchOptions.usual("all"), nowhere, () -> settled++, one, other);

        assertThat(turns).containsExactly("one", "other", "other", "one", "one", "other");
        assertThat(settled).as("before each").isEqualTo(6);
        assertThat(rounds.series(other, Round.PER_SECOND).values()).containsExactly(2.0, 3.0, 6.0);
    }

    private Side side(String name) {
        return new Side() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Round round(int seconds) {
                turns.add(name);
                return Round.of(Round.PER_SECOND, turns.size());
            }
        };
    }
}
