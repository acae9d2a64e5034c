package org.lastmetre.sanitation.waste.http;

import java.util.UUID;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.waste.HaulId;

/** The haul of a path. */
final class HaulPath {
    private HaulPath() {}

    /** @throws Refusal 404 for what can't be an id */
    static HaulId id(String id) {
        return Asked.inPath(
                id,
                text -> new HaulId(UUID.fromString(text)),
                () -> Refusal.notFound("unknown-haul", "there is no such haul"));
    }
}
