package org.lastmetre.identity.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.Test;

/** Which key signs and which are published, a moment before and after each change. */
class KeySetTest {
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant CHANGE = START.plus(Duration.ofMinutes(10));
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final SigningKey OLD = KeyPairs.make(START, START);
    private static final SigningKey NEW = KeyPairs.make(START, CHANGE);
    private static final KeySet KEYS = new KeySet(List.of(NEW, OLD));

    @Test
    void theOldKeySignsUntilTheNewOnesTimeHasCome() {
        assertThat(KEYS.signer(CHANGE.minusMillis(1))).isEqualTo(OLD);
        assertThat(KEYS.signer(CHANGE)).isEqualTo(NEW);
    }

    @Test
    void theNewKeyIsPublishedBeforeItSigns() {
        assertThat(KEYS.published(START, LONGEST)).containsExactly(OLD, NEW);
        assertThat(KEYS.rotates(CHANGE.minusMillis(1))).isTrue();
        assertThat(KEYS.rotates(CHANGE)).isFalse();
    }

    @Test
    void theOldKeyIsPublishedUntilItsLongestTokenIsOver() {
        var over = CHANGE.plus(LONGEST);
        assertThat(KEYS.published(over.minusMillis(1), LONGEST)).containsExactly(OLD, NEW);
        assertThat(KEYS.published(over, LONGEST)).containsExactly(NEW);
    }

    @Test
    void theOnlyKeyIsPublishedForEver() {
        var keys = new KeySet(List.of(OLD));
        assertThat(keys.published(START.plus(Duration.ofDays(1000)), LONGEST)).containsExactly(OLD);
    }

    @Test
    void withoutAKeyNothingIsSigned() {
        var none = new KeySet(List.of());
        assertThatThrownBy(() -> none.signer(START)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> KEYS.signer(START.minusMillis(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyIsFoundByItsName() throws UnresolvableKeyException {
        assertThat(KEYS.verifier(NEW.kid())).isEqualTo(NEW.publicKey());
        assertThatThrownBy(() -> KEYS.verifier("other")).isInstanceOf(UnresolvableKeyException.class);
        assertThatThrownBy(() -> KEYS.verifier(null)).isInstanceOf(UnresolvableKeyException.class);
    }

    @Test
    void aKeyThatWasKeptIsTheSameAgain() {
        var again = KeyPairs.restore(OLD.privateKey().getEncoded(), OLD.createdAt(), OLD.signsFrom());
        assertThat(again).isEqualTo(OLD);
        assertThat(again.kid()).hasSize(43);
        assertThat(OLD.toString()).doesNotContain("rivate");
    }
}
