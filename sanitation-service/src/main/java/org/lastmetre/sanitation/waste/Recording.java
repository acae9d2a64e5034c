package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** Writes down what two scales disagree on; there is at most one a step. */
final class Recording {
    private Recording() {}

    static Uni<Void> of(Tx tx, Hauls hauls, List<Difference> differences) {
        return differences.isEmpty() ? Uni.createFrom().voidItem() : hauls.record(tx, differences.get(0));
    }
}
