package org.lastmetre.sanitation.waste;

import java.util.List;
import org.lastmetre.kit.community.Community;

/** A haul with its bags and what did not agree; {@code created} when this call loaded it. */
public record HaulSheet(
        Haul haul, Community community, List<SealId> seals, List<Difference> differences, boolean created) {
    /** Whether the weights of a step agree. */
    public boolean reconciled(Difference.Step step) {
        return differences.stream().noneMatch(difference -> difference.step() == step);
    }
}
