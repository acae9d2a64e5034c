package org.lastmetre.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {
    @Test
    void threeRoundsOfTenSecondsAfterThreeMinutesAreUsual() {
        assertThat(BenchOptions.parse(List.of("intake")))
                .isEqualTo(new BenchOptions("intake", 180, 3, 10, 5_000_000, Extent.BOTH, null, null));
    }

    @Test
    void everyOptionIsTaken() {
        var options = List.of(
                ("all --warm-up 5 --rounds 7 --seconds 2 --orders 1000 --services alone --json figures.json --svg curves.svg")
                        .split(" "));

        assertThat(BenchOptions.parse(options))
                .isEqualTo(new BenchOptions(
                        "all", 5, 7, 2, 1_000, Extent.ALONE, Path.of("figures.json"), Path.of("curves.svg")));
    }

    @Test
    void oneBenchIsWantedOrAll() {
        assertThat(BenchOptions.usual("all").wants("intake")).isTrue();
        assertThat(BenchOptions.usual("intake").wants("intake")).isTrue();
        assertThat(BenchOptions.usual("intake").wants("bulk")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "speed",
                "intake --rounds",
                "intake --rounds 0",
                "intake --rounds many",
                "intake --speed 5",
                "intake --services some"
            })
    void whatItDoesNotKnowIsToldWithTheUsageOrTheLimits(String line) {
        var arguments = line.isEmpty() ? List.<String>of() : List.of(line.split(" "));

        assertThatThrownBy(() -> BenchOptions.parse(arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s).*(Usage: bench intake|a number from 1|alone, whole or both).*");
    }
}
