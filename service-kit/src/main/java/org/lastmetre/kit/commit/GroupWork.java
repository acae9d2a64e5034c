package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Does many commands in one transaction; answers one result a command, in their order. */
@FunctionalInterface
public interface GroupWork<C, R> {
    Uni<List<Result<R>>> apply(Tx tx, List<C> commands);
}
