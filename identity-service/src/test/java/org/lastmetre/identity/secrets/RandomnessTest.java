package org.lastmetre.identity.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random texts are what they promise, and are not shown by accident. */
class RandomnessTest {
    private final Randomness randomness = new Randomness();

    @Test
    void aSecretHasEightGroupsToReadOut() {
        assertThat(randomness.secret().value()).matches("[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){7}");
    }

    @Test
    void noSecretComesTwice() {
        var seen = new HashSet<String>();
        IntStream.range(0, 10_000)
                .forEach(turn ->
                        assertThat(seen.add(randomness.secret().value())).isTrue());
    }

    @Test
    void everyCharacterOfAnAlphabetIsUsed() {
        assertThat(randomness.base62(10_000).chars().distinct().count()).isEqualTo(62);
        assertThat(randomness.crockford(10_000).chars().distinct().count()).isEqualTo(32);
    }

    @Test
    void aSecretIsNotShownByAccident() {
        assertThat(new Secret("do not show me")).hasToString("Secret[not shown]");
    }

    @Test
    void whatIsTooLongIsNoSecret() {
        assertThatThrownBy(() -> new Secret("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Secret("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Secret(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
