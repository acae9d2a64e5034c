package org.lastmetre.medical.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final String OLD = "k1:the-old-secret-of-32-characters-or-more";
    private static final String NEW = "k2:the-new-secret-of-32-characters-or-more";

    @Test
    void theFirstKeySeals() {
        assertThat(vault(NEW + "," + OLD).seal("a", "text").key()).isEqualTo("k2");
    }

    @Test
    void theOldKeyStillOpensWhatItSealed() {
        var sealed = vault(OLD).seal("a", "text");
        assertThat(vault(NEW + ", " + OLD).open("a", sealed)).isEqualTo("text");
    }

    @Test
    void whatAKeySealedThatIsGoneIsRefused() {
        var sealed = vault(OLD).seal("a", "text");
        assertThatThrownBy(() -> vault(NEW).open("a", sealed))
                .isInstanceOf(CannotOpen.class)
                .hasMessageContaining("k1");
    }

    @Test
    void anotherSecretUnderTheSameIdOpensNothing() {
        var sealed = vault(OLD).seal("a", "text");
        assertThatThrownBy(
                        () -> vault("k1:quite-another-secret-of-32-characters").open("a", sealed))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void aRingIsRefusedThatGuardsNothing() {
        for (var text :
                List.of("", "k1", "k1:short", "no id:the-old-secret-of-32-characters-or-more", OLD + "," + OLD)) {
            assertThatThrownBy(() -> KeyRing.of(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Vault vault(String keys) {
        return new Vault(KeyRing.of(keys));
    }
}
