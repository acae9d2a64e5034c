package org.lastmetre.medical.board;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Shows how the green channel of a community stands now. */
@ApplicationScoped
public class BoardBook {
    private final Boards boards;
    private final Communities communities;
    private final Clock clock;

    BoardBook(Boards boards, Communities communities, Clock clock) {
        this.boards = boards;
        this.communities = communities;
        this.clock = clock;
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<BoardSheet> of(CommunityId id) {
        return communities.require(id).chain(this::sheet);
    }

    private Uni<BoardSheet> sheet(Community community) {
        var now = clock.now();
        return boards.of(community.id(), community.dateAt(now), now)
                .map(board -> new BoardSheet(board, community, now));
    }
}
