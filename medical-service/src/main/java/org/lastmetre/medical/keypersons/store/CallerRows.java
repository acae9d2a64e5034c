package org.lastmetre.medical.keypersons.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.CallerId;
import org.lastmetre.medical.keypersons.CheckInCaller;
import org.lastmetre.medical.keypersons.CheckInCallers;

/** Those who call, in table {@code check_in_caller}. */
@ApplicationScoped
class CallerRows implements CheckInCallers {
    private static final String FIND = "select * from check_in_caller where id = $1::text for update";
    private static final String SAVE = """
            insert into check_in_caller (id, community, on_duty) values ($1::text, $2::text, $3::boolean)
            on conflict (id) do update set community = excluded.community, on_duty = excluded.on_duty""";
    private static final String ON_DUTY =
            "select * from check_in_caller where community = any($1::text[]) and on_duty order by id";
    private static final String OF = """
            select * from check_in_caller where community = $1::text and ($2::text is null or id > $2::text)
            order by id limit $3::int""";
    private final Pool pool;

    CallerRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<CheckInCaller>> find(Tx tx, CallerId id) {
        return Sql.run(tx, FIND, Tuple.of(id.value()))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> save(Tx tx, CheckInCaller caller) {
        var row = Tuple.of(caller.id().value(), caller.community().value(), caller.onDuty());
        return Sql.write(tx, SAVE, row);
    }

    @Override
    public Uni<List<CheckInCaller>> onDuty(Tx tx, Collection<CommunityId> communities) {
        return Sql.run(tx, ON_DUTY, Tuple.of(Columns.texts(communities))).map(CallerRows::all);
    }

    @Override
    public Uni<List<CheckInCaller>> of(CommunityId community, CallerId after, int limit) {
        var position = after == null ? null : after.value();
        return pool.preparedQuery(OF)
                .execute(Tuple.of(community.value(), position, limit))
                .map(CallerRows::all);
    }

    private static List<CheckInCaller> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(CallerRows::caller).toList();
    }

    private static CheckInCaller caller(Row row) {
        return new CheckInCaller(
                new CallerId(row.getString("id")),
                new CommunityId(row.getString("community")),
                row.getBoolean("on_duty"));
    }
}
