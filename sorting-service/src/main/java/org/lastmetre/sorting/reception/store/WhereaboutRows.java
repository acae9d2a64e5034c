package org.lastmetre.sorting.reception.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.reception.Whereabouts;

/** Columns {@code stage} and {@code dispatch_version} of table {@code parcel}. */
@ApplicationScoped
class WhereaboutRows implements Whereabouts {
    private static final String MOVE = """
            with told as (
              select * from unnest($1::text[], $2::text[], $3::int8[], $4::date[]) as t(code, stage, version, date)),
            locked as (
              select p.code from parcel p where p.code = any($1::text[]) order by p.code for update)
            update parcel p set stage = t.stage, dispatch_version = t.version, version = p.version + 1,
              finished_on = case when t.stage in ('DELIVERED', 'RETURNED') then t.date end
            from told t join locked l on l.code = t.code
            where p.code = t.code and p.dispatch_version < t.version and p.stage <> 'WITHDRAWN'""";
    private static final String REMEMBER = """
            insert into parcel_history (code, at, what, detail)
            select * from unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[])""";

    @Override
    public Uni<Void> move(Tx tx, List<Move> moves) {
        if (moves.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Columns.of(newest(moves))
                .text(move -> move.told().code())
                .text(move -> move.told().stage())
                .number(move -> move.told().version())
                .date(Move::date);
        return Sql.run(tx, MOVE, columns.tuple()).chain(() -> remember(tx, moves));
    }

    private Uni<Void> remember(Tx tx, List<Move> moves) {
        var columns = Columns.of(moves)
                .text(move -> move.told().code())
                .instant(move -> move.told().at())
                .text(move -> move.told().what())
                .text(move -> null);
        return Sql.write(tx, REMEMBER, columns.tuple());
    }

    private static Collection<Move> newest(List<Move> moves) {
        var newest = new LinkedHashMap<PackageCode, Move>();
        moves.forEach(move -> newest.merge(
                move.told().code(),
                move,
                (a, b) -> a.told().version() > b.told().version() ? a : b));
        return newest.values();
    }
}
