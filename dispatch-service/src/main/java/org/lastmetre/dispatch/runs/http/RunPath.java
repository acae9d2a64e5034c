package org.lastmetre.dispatch.runs.http;

import java.util.UUID;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;

/** The run of a path. */
final class RunPath {
    private RunPath() {}

    /** @throws Refusal 404 for what can't be an id */
    static UUID id(String id) {
        return Asked.inPath(id, UUID::fromString, () -> Refusal.notFound("unknown-run", "there is no such run"));
    }
}
