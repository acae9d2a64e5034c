package org.lastmetre.kit.live;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where a stream's past is kept. */
public interface LiveSource {
    /** The current state, with the id of the last change it contains; a refusal if there is no such stream. */
    Uni<LiveChange> snapshot(String stream);

    /** The changes after an id, oldest first, at most 500; the follower asks again for more. */
    Uni<List<LiveChange>> after(String stream, long id);
}
