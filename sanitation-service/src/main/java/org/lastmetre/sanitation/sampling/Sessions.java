package org.lastmetre.sanitation.sampling;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** All sampling sessions, their buildings and steps. */
public interface Sessions {
    /** Narrows a list, the oldest first, from behind {@code after} on; {@code open} null for all. */
    record Filter(CommunityId community, Boolean open, SamplingAccess access, UUID after, int limit) {}

    /** Adds a session; false when its grid has an open one. */
    Uni<Boolean> add(Tx tx, Moved opened);

    /** The open session of a grid. */
    Uni<Optional<Session>> openOf(Tx tx, CommunityId community, String grid);

    /** Once nobody else can change it. */
    Uni<Optional<Session>> lock(Tx tx, SessionId id);

    Uni<Void> save(Tx tx, Moved moved);

    /** Open sessions with a building whose slot has come, at most some hundred. */
    Uni<List<SessionId>> due(Tx tx, Instant now);

    Uni<Optional<Session>> find(SessionId id);

    Uni<List<Session>> find(Filter filter);

    /** Steps after a version, at most 500. */
    Uni<List<Step>> after(SessionId id, long version);
}
