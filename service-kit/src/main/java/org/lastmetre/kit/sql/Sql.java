package org.lastmetre.kit.sql;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.stream.StreamSupport;
import org.lastmetre.kit.commit.Tx;

/** What a store room needs to speak to its transaction's connection. */
public final class Sql {
    private Sql() {}

    /** @throws IllegalStateException outside a running transaction */
    public static SqlConnection on(Tx tx) {
        if (tx instanceof SqlTx running) {
            return running.connection();
        }
        throw new IllegalStateException("there is no transaction");
    }

    /** Runs one prepared statement in the transaction. */
    public static Uni<RowSet<Row>> run(Tx tx, String statement, Tuple parameters) {
        return on(tx).preparedQuery(statement).execute(parameters);
    }

    public static List<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
