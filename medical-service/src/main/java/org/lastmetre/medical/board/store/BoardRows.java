package org.lastmetre.medical.board.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.board.Board;
import org.lastmetre.medical.board.Boards;

/** Boards, counted anew each time from the tables of the other features. */
@ApplicationScoped
class BoardRows implements Boards {
    private final Pool pool;

    BoardRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Board> of(CommunityId community, LocalDate today, Instant now) {
        return pool.preparedQuery(BoardSql.BOARD)
                .execute(Tuple.of(community.value(), Columns.stamp(now), today))
                .map(rows -> new BoardParts(Sql.list(rows)).board());
    }
}
