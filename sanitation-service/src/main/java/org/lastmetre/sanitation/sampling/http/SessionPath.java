package org.lastmetre.sanitation.sampling.http;

import java.util.UUID;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.sampling.SessionId;

/** The session of a path. */
final class SessionPath {
    private SessionPath() {}

    /** @throws Refusal 404 for what can't be an id */
    static SessionId id(String id) {
        return Asked.inPath(
                id,
                text -> new SessionId(UUID.fromString(text)),
                () -> Refusal.notFound("unknown-session", "there is no such sampling session"));
    }
}
