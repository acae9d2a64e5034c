package org.lastmetre.identity.sessions.http;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.lastmetre.identity.sessions.Session;

/** Who is in, and until when; {@code household} of residents, {@code volunteer} of volunteers. */
public record SessionView(String account, String role, String household, String volunteer, OffsetDateTime expiresAt) {
    static SessionView of(Session session) {
        var account = session.account();
        return new SessionView(
                account.name().value(),
                account.role().claim(),
                account.household(),
                account.volunteer(),
                session.token().expiresAt().atOffset(ZoneOffset.UTC));
    }
}
