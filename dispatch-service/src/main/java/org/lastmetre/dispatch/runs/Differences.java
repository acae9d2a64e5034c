package org.lastmetre.dispatch.runs;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Hand-overs that differed. */
public interface Differences {
    /** The latest first, back to {@code since}, from behind the position {@code after} on (null for all). */
    Uni<List<Difference>> of(CommunityId community, Instant since, Difference.Position after, int limit);
}
