package org.lastmetre.dispatch.runs.http;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.lastmetre.dispatch.runs.Difference;
import org.lastmetre.kit.community.Community;

/** A hand-over at which fewer were accepted than sent. */
public record DifferenceView(
        UUID runId, String building, String volunteer, int sent, int accepted, String difference, OffsetDateTime at) {

    static DifferenceView of(Difference difference, Community community) {
        var takeover = difference.takeover();
        return new DifferenceView(
                difference.run(),
                difference.building(),
                difference.volunteer().value(),
                takeover.sent(),
                takeover.accepted(),
                takeover.difference(),
                community.local(takeover.at()));
    }
}
