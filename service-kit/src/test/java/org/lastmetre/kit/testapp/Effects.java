package org.lastmetre.kit.testapp;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;

/** The test application's state: what its commands and its reader did. */
@ApplicationScoped
public class Effects {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Pool pool;

    Effects(Pool pool) {
        this.pool = pool;
    }

    public Uni<Void> add(Tx tx, List<String> codes, List<Long> versions) {
        var parameters = Tuple.of(codes.toArray(String[]::new), versions.toArray(Long[]::new));
        return Sql.run(
                        tx,
                        "insert into effect (code, version) select * from unnest($1::text[], $2::bigint[])",
                        parameters)
                .replaceWithVoid();
    }

    /** @return whether nobody claimed it before; waits for who does at this moment */
    public Uni<Boolean> claim(Tx tx, String code) {
        var statement = "insert into head (stream, last) values ($1, 0) on conflict do nothing";
        return Sql.run(tx, statement, Tuple.of(code)).map(rows -> rows.rowCount() == 1);
    }

    /** The versions noted for a code, in the order they were committed. */
    public List<Long> of(String code) {
        return pool.preparedQuery("select version from effect where code = $1 order by position")
                .execute(Tuple.of(code))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> row.getLong("version"))
                        .toList())
                .await()
                .atMost(LIMIT);
    }

    public void run(String statement) {
        pool.query(statement).execute().await().atMost(LIMIT);
    }

    public long count(String query) {
        return pool.query(query)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .atMost(LIMIT);
    }
}
