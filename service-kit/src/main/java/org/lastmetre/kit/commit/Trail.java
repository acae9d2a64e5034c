package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Who did what, kept in the transaction of what was done: an action that is committed is in the trail. */
public interface Trail {
    /** A command that is done, and what its caller is told. */
    record Done(By by, Answer answer) {}

    Uni<Void> append(Tx tx, List<Done> done);
}
