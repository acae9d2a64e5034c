package org.lastmetre.dispatch.windows;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Numbers what dispatch says of a community, without a gap and in the order it commits. */
public interface CallNumbers {
    /** The next number for each of these, in their order; a community that is named twice gets two. */
    Uni<List<Long>> next(Tx tx, List<CommunityId> communities);
}
