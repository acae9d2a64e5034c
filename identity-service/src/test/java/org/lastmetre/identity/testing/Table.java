package org.lastmetre.identity.testing;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.lastmetre.kit.sql.Sql;

/** What stands in the database, and somebody who has got hold of it. */
@ApplicationScoped
public class Table {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Pool pool;

    Table(Pool pool) {
        this.pool = pool;
    }

    public void run(String statement) {
        pool.withTransaction(connection -> connection.query(statement).execute())
                .await()
                .atMost(LIMIT);
    }

    public long count(String table) {
        return rows("select count(*) as n from " + table).get(0).getLong("n");
    }

    public List<Row> rows(String query) {
        return Sql.list(pool.query(query).execute().await().atMost(LIMIT));
    }
}
