package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What was already said of windows, so that it is said once. */
public interface WindowLedger {
    /**
     * A window that opened and has not closed.
     *
     * @param wave the number of its last wave, 0 before the first
     * @param times how often it opened
     */
    record OpenWindow(Window window, int wave, int times) {}

    /** Up to when the openings of each community were looked at. */
    Uni<Map<CommunityId, Instant>> lookedAtUntil(Tx tx);

    Uni<List<OpenWindow>> open(Tx tx);

    /** Notes windows as opened. Gives those that were not noted before, or as closed and are open now. */
    Uni<List<OpenWindow>> noteOpened(Tx tx, List<Window> windows, Instant now);

    Uni<Void> noteClosed(Tx tx, List<Window> windows);

    Uni<Void> noteWaves(Tx tx, List<OpenWindow> windows);

    Uni<Void> noteLookedAt(Tx tx, Map<CommunityId, Instant> until);
}
