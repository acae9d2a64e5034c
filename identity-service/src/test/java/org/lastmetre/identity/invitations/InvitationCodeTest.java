package org.lastmetre.identity.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.identity.secrets.Randomness;

/** A code is read as people type it. */
class InvitationCodeTest {
    @Test
    void aCodeHasTwoGroups() {
        assertThat(InvitationCode.make(new Randomness()).text()).matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K10D-M4XPA", "7k10dm4xpa", " 7KIOD M4XPA ", "7kl0d-m4xpa", "7 K 1 O D-M 4 X P A"})
    void itIsTheSameHoweverItIsTyped(String typed) {
        assertThat(InvitationCode.parse(typed)).contains(new InvitationCode("7K10D-M4XPA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K10D", "7K10D-M4XP", "7K10D-M4XPAA", "7K10D-M4XPU", "7K10D_M4XPA"})
    void whatCanBeNoCodeIsNone(String typed) {
        assertThat(InvitationCode.parse(typed)).isEmpty();
    }

    @Test
    void onlyItsHashIsKept() {
        var code = new InvitationCode("7K10D-M4XPA");
        assertThat(code.hash())
                .hasSize(64)
                .isEqualTo(InvitationCode.parse("7k10dm4xpa").orElseThrow().hash());
        assertThat(code).hasToString("InvitationCode[not shown]");
    }
}
