package org.lastmetre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A pass stands until it expires or is revoked, and not a second longer. */
class RevocationsTest {
    private static final Instant EXPIRY = Instant.parse("2026-03-01T12:00:00Z");
    private static final Pass PASS = new Pass("credential", "token", EXPIRY);

    @Test
    void aPassStandsAMinuteBeforeItExpires() {
        assertThat(at(EXPIRY.minusSeconds(60)).stands(PASS)).isTrue();
    }

    @Test
    void aPassIsWorthNothingFromItsExpiryOn() {
        assertThat(at(EXPIRY.minusMillis(1)).stands(PASS)).isTrue();
        assertThat(at(EXPIRY).stands(PASS)).isFalse();
        assertThat(at(EXPIRY.plusSeconds(60)).stands(PASS)).isFalse();
    }

    @Test
    void aRevokedCredentialEndsItsPasses() {
        var revocations = at(EXPIRY.minusSeconds(60));
        revocations.revoke("credential", EXPIRY.minusSeconds(61));

        assertThat(revocations.stands(PASS)).isFalse();
        assertThat(revocations.stands(new Pass("another", "token", EXPIRY))).isTrue();
    }

    @Test
    void aRevokedTokenEndsAlone() {
        var revocations = at(EXPIRY.minusSeconds(60));
        revocations.revoke("token", EXPIRY.minusSeconds(61));

        assertThat(revocations.stands(PASS)).isFalse();
        assertThat(revocations.stands(new Pass("credential", "its twin", EXPIRY)))
                .isTrue();
    }

    @Test
    void whatWasRevokedLongerAgoThanAnyTokenLivesIsForgotten() {
        var now = EXPIRY.minusSeconds(60);
        var revocations = at(now);
        revocations.revoke("credential", now.minus(Duration.ofDays(2)).minusSeconds(60));
        assertThat(revocations.stands(PASS)).isTrue();

        revocations.revoke("credential", now.minus(Duration.ofDays(2)).plusSeconds(60));
        assertThat(revocations.stands(PASS)).isFalse();
    }

    @Test
    void aPassOfAnotherIssuerMayHaveNoCredential() {
        assertThat(at(EXPIRY.minusSeconds(60)).stands(new Pass(null, null, EXPIRY)))
                .isTrue();
    }

    private static Revocations at(Instant now) {
        return new Revocations(Clock.fixed(now, ZoneOffset.UTC));
    }
}
