package org.lastmetre.identity.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Secrets are hashed so that they can be verified and not found. */
class Argon2Test {
    private static final Secret SECRET = new Secret("correct horse battery");
    private final Randomness randomness = new Randomness();

    @Test
    void theHashCarriesItsParameters() {
        assertThat(Argon2.hash(SECRET, randomness.salt()))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void onlyTheSameSecretFits() {
        var hash = Argon2.hash(SECRET, randomness.salt());
        assertThat(Argon2.matches(hash, SECRET)).isTrue();
        assertThat(Argon2.matches(hash, new Secret("correct horse batterz"))).isFalse();
        assertThat(Argon2.matches(hash, new Secret("correct horse"))).isFalse();
    }

    @Test
    void theSameSecretIsNeverHashedTheSameWay() {
        assertThat(Argon2.hash(SECRET, randomness.salt())).isNotEqualTo(Argon2.hash(SECRET, randomness.salt()));
    }

    /** From the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32}. */
    @Test
    void aHashOfTheReferenceImplementationWithOtherParametersFits() {
        var hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(Argon2.matches(hash, new Secret("password"))).isTrue();
        assertThat(Argon2.matches(hash, new Secret("differentpassword"))).isFalse();
    }

    @Test
    void whatIsNoHashIsNoticed() {
        assertThatThrownBy(() -> Argon2.matches("plain", SECRET)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Argon2.matches("$argon2i$v=19$m=1,t=1,p=1$AA$AA", SECRET))
                .isInstanceOf(IllegalStateException.class);
    }
}
