package org.lastmetre.medical.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final String SECRET = "a-secret-of-32-characters-or-more";
    private final Vault vault = new Vault(KeyRing.of("k1:" + SECRET));

    @Test
    void whatIsSealedOpensAsItWas() {
        assertThat(vault.open("a", vault.seal("a", "胸痛 since noon"))).isEqualTo("胸痛 since noon");
    }

    @Test
    void nothingOfItCanBeReadAndNoTwoAreTheSame() {
        var one = vault.seal("a", "chest pain");
        var two = vault.seal("a", "chest pain");
        assertThat(new String(one.content(), StandardCharsets.ISO_8859_1)).doesNotContain("chest");
        assertThat(one.content()).isNotEqualTo(two.content());
    }

    @Test
    void whatWasChangedAnywhereIsRefused() {
        var sealed = vault.seal("a", "chest pain");
        for (var at = 0; at < sealed.content().length; at++) {
            var changed = sealed.content().clone();
            changed[at] ^= 1;
            var forged = new Sealed(sealed.key(), changed);
            assertThatThrownBy(() -> vault.open("a", forged)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void whatWasCutIsRefused() {
        var content = vault.seal("a", "chest pain").content();
        for (var length = 0; length < content.length; length++) {
            var cut = new Sealed("k1", Arrays.copyOf(content, length));
            assertThatThrownBy(() -> vault.open("a", cut)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void whatIsTheDetailOfSomebodyElseIsRefused() {
        var sealed = vault.seal("request/1", "chest pain");
        assertThatThrownBy(() -> vault.open("request/2", sealed)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void nothingTellsOfASecretOrAContent() {
        assertThat(DataKey.of("k1", SECRET).toString()).isEqualTo("DataKey[k1]");
        assertThat(vault.seal("a", "chest pain").toString()).isEqualTo("Sealed[k1]");
    }
}
