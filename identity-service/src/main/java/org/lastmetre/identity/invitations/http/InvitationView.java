package org.lastmetre.identity.invitations.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lastmetre.identity.invitations.Invitation;

/** An invitation as it is shown, without its code; {@code until} when the session will end. */
public record InvitationView(
        UUID id,
        String account,
        String role,
        OffsetDateTime until,
        OffsetDateTime expiresAt,
        OffsetDateTime redeemedAt,
        OffsetDateTime revokedAt) {
    static InvitationView of(Invitation invitation) {
        return new InvitationView(
                invitation.id(),
                invitation.account().value(),
                invitation.role().claim(),
                at(invitation.sessionUntil()),
                at(invitation.expiresAt()),
                at(invitation.redeemedAt()),
                at(invitation.revokedAt()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
