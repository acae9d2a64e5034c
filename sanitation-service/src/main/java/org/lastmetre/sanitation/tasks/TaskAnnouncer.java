package org.lastmetre.sanitation.tasks;

import io.smallrye.mutiny.Uni;
import org.lastmetre.kit.commit.Tx;

/** Tells those who asked. */
public interface TaskAnnouncer {
    Uni<Void> done(Tx tx, Task task);
}
