package org.lastmetre.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.access.Role;

/** When a credential is good, a minute before and after its end. */
class CredentialTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofHours(24));
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final Account account = Account.made(new UUID(0, 1), new AccountName("yunhu"), Role.PARTNER, null, NOW);
    private final Credential secret = Credential.secret(new UUID(0, 2), account, "hash", NOW);

    @Test
    void withoutAnEndItIsAlwaysGood() {
        assertThat(secret.isGood(NOW.plus(Duration.ofDays(10_000)))).isTrue();
    }

    @Test
    void anOverlapEndsToTheMoment() {
        var ending = secret.endingAt(END, NOW);
        assertThat(ending.revokedAt()).isNull();
        assertThat(ending.isGood(END.minus(MINUTE))).isTrue();
        assertThat(ending.isGood(END.minusMillis(1))).isTrue();
        assertThat(ending.isGood(END)).isFalse();
        assertThat(ending.isGood(END.plus(MINUTE))).isFalse();
    }

    @Test
    void noOverlapRevokesAtOnce() {
        var revoked = secret.endingAt(NOW, NOW);
        assertThat(revoked.revokedAt()).isEqualTo(NOW);
        assertThat(revoked.isGood(NOW)).isFalse();
        assertThat(revoked.isGood(NOW.minus(MINUTE))).isFalse();
    }

    @Test
    void anEndIsNeverPutOff() {
        var ending = secret.endingAt(END, NOW);
        assertThat(ending.endingAt(END.plus(MINUTE), NOW).expiresAt()).isEqualTo(END);
        assertThat(ending.endingAt(END.minus(MINUTE), NOW).expiresAt()).isEqualTo(END.minus(MINUTE));
    }

    @Test
    void aTokenNeverOutlivesIt() {
        var ending = secret.endingAt(END, NOW);
        assertThat(ending.cut(END.minus(MINUTE))).isEqualTo(END.minus(MINUTE));
        assertThat(ending.cut(END.plus(MINUTE))).isEqualTo(END);
        assertThat(secret.cut(END)).isEqualTo(END);
    }

    @Test
    void anAccountThatIsOutStaysOut() {
        var out = account.revoked("left");
        assertThat(out.isActive()).isFalse();
        assertThat(out.version()).isEqualTo(2);
        assertThat(out.revoked("again")).isEqualTo(out);
    }
}
