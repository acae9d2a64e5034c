package org.lastmetre.kit.sql;

import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.kit.commit.Tx;

/** A transaction on one database connection; of no use once it has ended. */
final class SqlTx implements Tx {
    private final SqlConnection connection;
    private final List<Runnable> actions = new ArrayList<>();
    private volatile boolean ended;

    SqlTx(SqlConnection connection) {
        this.connection = connection;
    }

    SqlConnection connection() {
        if (ended) {
            throw new IllegalStateException("the transaction has ended");
        }
        return connection;
    }

    @Override
    public void afterCommit(Runnable action) {
        if (ended) {
            throw new IllegalStateException("the transaction has ended");
        }
        actions.add(action);
    }

    void end() {
        ended = true;
    }

    void committed() {
        actions.forEach(Runnable::run);
    }
}
