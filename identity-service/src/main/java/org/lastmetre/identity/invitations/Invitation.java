package org.lastmetre.identity.invitations;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.access.Role;
import org.lastmetre.identity.accounts.AccountName;

/**
 * Somebody may come in once, with a code.
 *
 * @param role of the account, which is made if it is not there: resident or volunteer
 * @param sessionUntil when the session ends that it opens; null for the usual time
 * @param expiresAt until when the code is good
 * @param redeemedAt null while nobody has come
 * @param revokedAt null for one that stands
 */
public record Invitation(
        UUID id,
        String codeHash,
        AccountName account,
        Role role,
        Instant sessionUntil,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        Instant redeemedAt,
        Instant revokedAt) {

    /** Good until the instant it expires at, and not at it. */
    boolean isGood(Instant now) {
        return redeemedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    Invitation redeemed(Instant now) {
        return with(now, revokedAt);
    }

    /** The same invitation, which stands no more; one that was revoked before stays as it was. */
    Invitation revoked(Instant now) {
        return revokedAt == null ? with(redeemedAt, now) : this;
    }

    private Invitation with(Instant redeemed, Instant revoked) {
        return new Invitation(
                id, codeHash, account, role, sessionUntil, invitedBy, createdAt, expiresAt, redeemed, revoked);
    }
}
