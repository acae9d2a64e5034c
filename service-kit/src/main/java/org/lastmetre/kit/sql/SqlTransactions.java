package org.lastmetre.kit.sql;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;

/** Transactions on the service's pool of PostgreSQL connections. */
@ApplicationScoped
class SqlTransactions implements Transactions {
    private static final int REPEATS = 5;

    private final Pool pool;
    private final FullDisk disk;

    SqlTransactions(Pool pool, FullDisk disk) {
        this.pool = pool;
        this.disk = disk;
    }

    @Override
    public <T> Uni<T> run(Function<Tx, Uni<T>> work) {
        return once(work)
                .onFailure(SqlTrouble::wantsRepeat)
                .retry()
                .atMost(REPEATS)
                .onFailure()
                .invoke(disk::note)
                .onFailure()
                .transform(SqlTrouble::translate);
    }

    private <T> Uni<T> once(Function<Tx, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var begun = new Begun();
            return pool.withTransaction(connection -> begun.within(connection, work))
                    .onTermination()
                    .invoke(begun::end)
                    .invoke(begun::committed);
        });
    }

    /** The transaction of one try; known to the code around the connection's callback. */
    private static final class Begun {
        private SqlTx tx;

        <T> Uni<T> within(SqlConnection connection, Function<Tx, Uni<T>> work) {
            tx = new SqlTx(connection);
            return work.apply(tx).call(tx::settle);
        }

        void end() {
            if (tx != null) {
                tx.end();
            }
        }

        void committed() {
            tx.committed();
        }
    }
}
