package org.lastmetre.sanitation.waste;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;

/** Weights that do not agree, one by one. */
public interface Differences {
    /** Once nobody else can acknowledge it. */
    Uni<Optional<Difference>> lock(Tx tx, HaulId haul, Difference.Step step);

    /** Keeps how it was acknowledged. */
    Uni<Void> acknowledge(Tx tx, Difference difference);
}
