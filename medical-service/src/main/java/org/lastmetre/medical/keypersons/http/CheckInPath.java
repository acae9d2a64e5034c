package org.lastmetre.medical.keypersons.http;

import java.util.UUID;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.medical.keypersons.CheckInId;

/** The check-in of a path, or of a position in a list. */
final class CheckInPath {
    private CheckInPath() {}

    /** @throws Refusal 404 for what can't be an id */
    static CheckInId id(String id) {
        return Asked.inPath(
                id,
                text -> new CheckInId(UUID.fromString(text)),
                () -> Refusal.notFound("unknown-check-in", "there is no such check-in"));
    }

    /** @return null for the beginning */
    static UUID position(String after) {
        return Asked.inPath(Asked.after(after), id -> id == null ? null : UUID.fromString(id), Paging::invalidAfter);
    }
}
