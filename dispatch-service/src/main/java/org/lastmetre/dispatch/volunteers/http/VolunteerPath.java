package org.lastmetre.dispatch.volunteers.http;

import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;

/** The volunteer of a path. */
public final class VolunteerPath {
    private VolunteerPath() {}

    /** @throws Refusal 404 for what can't be an id */
    public static VolunteerId id(String id) {
        return Asked.inPath(
                id, VolunteerId::new, () -> Refusal.notFound("unknown-volunteer", "there is no such volunteer"));
    }
}
