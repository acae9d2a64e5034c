package org.lastmetre.identity.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.access.Role;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.kit.refusal.Refusal;

/** How long an invitation stands. */
class InvitationTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofMinutes(30));
    private static final AccountName LIN = new AccountName("volunteer:lin");
    private final Invitation invitation =
            new Invitation(new UUID(0, 1), "hash", LIN, Role.VOLUNTEER, null, "admin", NOW, END, null, null);

    @Test
    void itIsGoodToTheMoment() {
        assertThat(invitation.isGood(END.minusMillis(1))).isTrue();
        assertThat(invitation.isGood(END)).isFalse();
    }

    @Test
    void itIsGoodOnce() {
        assertThat(invitation.redeemed(NOW).isGood(NOW)).isFalse();
    }

    @Test
    void oneThatWasTakenBackStaysSo() {
        var revoked = invitation.revoked(NOW);
        assertThat(revoked.isGood(NOW)).isFalse();
        assertThat(revoked.revoked(END)).isEqualTo(revoked);
    }

    @Test
    void aShiftEndsWithinADay() {
        var day = Duration.ofDays(1);
        assertThatCode(() -> guest(NOW.plus(day)).check(NOW, day)).doesNotThrowAnyException();
        assertThatCode(() -> guest(NOW.plusMillis(1)).check(NOW, day)).doesNotThrowAnyException();
        assertThatThrownBy(() -> guest(NOW.plus(day).plusMillis(1)).check(NOW, day))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> guest(NOW).check(NOW, day)).isInstanceOf(Refusal.class);
        assertThatCode(() -> guest(null).check(NOW, day)).doesNotThrowAnyException();
    }

    private static Guest guest(Instant until) {
        return new Guest(LIN, Role.VOLUNTEER, until);
    }
}
