package org.lastmetre.medical.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private final Fingerprints fingerprints = new Fingerprints("a-secret-of-32-characters-or-more");

    @Test
    void theSameIsKnownAgainAndAnotherIsNot() {
        assertThat(fingerprints.of("lin")).isEqualTo(fingerprints.of("lin")).isNotEqualTo(fingerprints.of("liu"));
    }

    @Test
    void withoutTheSecretNobodyCanTryNames() {
        var other = new Fingerprints("another-secret-of-32-characters-or-more");
        assertThat(other.of("lin")).isNotEqualTo(fingerprints.of("lin"));
    }

    @Test
    void aShortSecretIsRefusedWithoutBeingTold() {
        assertThatThrownBy(() -> new Fingerprints("hunter2"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("hunter2");
    }
}
