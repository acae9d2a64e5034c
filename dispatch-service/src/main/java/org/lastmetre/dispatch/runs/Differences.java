package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Hand-overs that differed. */
public interface Differences {
    /** In the order of runs and buildings, from behind the position {@code after} on (null for all). */
    Uni<List<Difference>> of(CommunityId community, String after, int limit);
}
