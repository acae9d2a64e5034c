package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Tells the other services what windows, calls and pace do. */
public interface WindowAnnouncer {
    /** A call and its number among what dispatch says of the community. */
    record NumberedCall(Call call, long version) {}

    Uni<Void> windows(Tx tx, List<WindowFact> facts);

    Uni<Void> calls(Tx tx, List<NumberedCall> calls);

    Uni<Void> pace(Tx tx, List<PaceChange> changes);
}
