package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What was already said of windows, so that it is said once. */
public interface WindowLedger {
    /** A window that opened and has not closed; {@code wave} is the number of its last wave, 0 before the first. */
    record OpenWindow(Window window, int wave) {}

    /** Up to when the openings of each community were looked at. */
    Uni<Map<CommunityId, Instant>> lookedAtUntil(Tx tx);

    Uni<List<OpenWindow>> open(Tx tx);

    /** Notes windows as opened. Gives the ids of those that were not noted before. */
    Uni<Set<WindowId>> noteOpened(Tx tx, List<Window> windows);

    Uni<Void> noteClosed(Tx tx, List<Window> windows);

    Uni<Void> noteWaves(Tx tx, List<OpenWindow> windows);

    Uni<Void> noteLookedAt(Tx tx, Map<CommunityId, Instant> until);
}
