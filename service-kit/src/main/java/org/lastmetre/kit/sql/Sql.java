package org.lastmetre.kit.sql;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.lastmetre.kit.commit.Tx;

/** What a store room needs to speak to its transaction's connection. */
public final class Sql {
    private Sql() {}

    /**
     * For reading; what else is said in a transaction goes by the methods below, which look whether it has ended.
     *
     * @throws IllegalStateException outside a running transaction
     */
    public static SqlConnection on(Tx tx) {
        if (tx instanceof SqlTx running) {
            return running.connection();
        }
        throw new IllegalStateException("there is no transaction");
    }

    /** Runs one prepared statement in the transaction; fails with IllegalStateException outside a running one. */
    public static Uni<RowSet<Row>> run(Tx tx, String statement, Tuple parameters) {
        return Uni.createFrom().deferred(() -> on(tx).preparedQuery(statement).execute(parameters));
    }

    /** The same for a statement without parameters that is not worth preparing. */
    public static Uni<RowSet<Row>> run(Tx tx, String statement) {
        return Uni.createFrom().deferred(() -> on(tx).query(statement).execute());
    }

    /**
     * Sends one prepared statement whose rows nobody needs; done when it is sent. Should it fail, so does the transaction,
     * for that reason.
     */
    public static Uni<Void> write(Tx tx, String statement, Tuple parameters) {
        return send(tx, () -> run(tx, statement, parameters));
    }

    /** As {@link #write}, for a statement whose failure is told in other words. */
    static Uni<Void> send(Tx tx, Supplier<Uni<?>> statement) {
        return Uni.createFrom().item(() -> {
            on(tx);
            ((SqlTx) tx).send(statement.get());
            return null;
        });
    }

    /**
     * Gathers what is written by one statement for the whole transaction, right before its commit.
     *
     * @param owner whose gathering it is
     * @throws IllegalStateException outside a running transaction
     */
    public static <T> void gather(Tx tx, Object owner, Collection<T> items, Function<List<T>, Uni<Void>> write) {
        on(tx);
        ((SqlTx) tx).gather(owner, items, write);
    }

    public static List<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
