package org.lastmetre.kit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.kit.id.Ids;

class PackageCodeTest {
    @Test
    void aCodeOfOurOwnIsMadeOfTheLowBitsOfAnId() {
        var all = PackageCode.from(UUID.fromString("00000000-0000-ffff-ffff-ffffffffffff"));
        var one = PackageCode.from(UUID.fromString("00000000-0000-0000-0000-000000000001"));
        var top = PackageCode.from(UUID.fromString("00000000-0000-8000-0000-000000000000"));

        assertThat(all).hasToString("LMZZZZZZZZZZZZZZZZ");
        assertThat(one).hasToString("LM0000000000000001");
        assertThat(top).hasToString("LMG000000000000000");
        assertThat(one.numbered(2)).hasToString("LM0000000000000001-2");
    }

    @Test
    void differentIdsMakeDifferentCodes() {
        var ids = new Ids();
        var codes = new HashSet<PackageCode>();
        for (var i = 0; i < 20_000; i++) {
            codes.add(PackageCode.from(ids.next()));
        }
        assertThat(codes).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "包裹", "a/b"})
    void whatAScannerCannotReadIsRefused(String value) {
        assertThatThrownBy(() -> new PackageCode(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
