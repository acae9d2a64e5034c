package org.lastmetre.kit.sql;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.AsyncResultUni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
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

    /**
     * Statements keep the plan that was made for any few rows, which is a bad one for thousands. It goes by indexes, however
     * small a table still is, and is not worth compiling.
     */
    private static final String PLANNED_ONCE =
            "set local plan_cache_mode = auto; set local enable_seqscan = off; set local jit = off";

    private final Pool pool;
    private final FullDisk disk;

    SqlTransactions(Pool pool, FullDisk disk) {
        this.pool = pool;
        this.disk = disk;
    }

    @Override
    public <T> Uni<T> run(Function<Tx, Uni<T>> work) {
        return repeated(once(work, false));
    }

    @Override
    public <T> Uni<T> runOften(Function<Tx, Uni<T>> work) {
        return repeated(once(work, true));
    }

    private <T> Uni<T> repeated(Uni<T> once) {
        return once.onFailure(SqlTrouble::wantsRepeat)
                .retry()
                .atMost(REPEATS)
                .onFailure()
                .invoke(disk::note)
                .onFailure()
                .transform(SqlTrouble::translate);
    }

    private <T> Uni<T> once(Function<Tx, Uni<T>> work, boolean often) {
        return Uni.createFrom().deferred(() -> {
            var begun = new Begun(often);
            return begin(connection -> begun.within(connection, work))
                    .onTermination()
                    .invoke(begun::end)
                    .invoke(begun::committed);
        });
    }

    /** Goes on when the caller doesn't wait any more. */
    private <T> Uni<T> begin(Function<SqlConnection, Uni<T>> work) {
        return AsyncResultUni.toUni(handler -> pool.getDelegate()
                .getConnection()
                .compose(connection -> inOne(connection, work))
                .onComplete(handler));
    }

    /** What the work asks first is sent right behind BEGIN; the client ends a transaction when nothing is under way any more. */
    private static <T> Future<T> inOne(
            io.vertx.sqlclient.SqlConnection connection, Function<SqlConnection, Uni<T>> work) {
        var begun = connection.begin();
        var tx = connection.transaction();
        var done =
                UniHelper.toFuture(Uni.createFrom().deferred(() -> work.apply(SqlConnection.newInstance(connection))));
        return Future.join(begun, done)
                .compose(both -> tx.commit().<T>map(ended -> both.resultAt(1)), failure -> tx.rollback()
                        .transform(ended -> Future.failedFuture(failure)))
                .onComplete(ended -> connection.close());
    }

    /** The transaction of one try; known to the code around the connection's callback. */
    private static final class Begun {
        private final boolean often;
        private SqlTx tx;

        Begun(boolean often) {
            this.often = often;
        }

        <T> Uni<T> within(SqlConnection connection, Function<Tx, Uni<T>> work) {
            tx = new SqlTx(connection);
            var done = work.apply(tx).call(tx::settle).onFailure().transform(tx::causeOf);
            return often ? plannedOnce(connection, done) : done;
        }

        /** Said ahead of the first statement of the work, without waiting for an answer of its own. */
        private static <T> Uni<T> plannedOnce(SqlConnection connection, Uni<T> work) {
            var said = connection.query(PLANNED_ONCE).execute();
            return Uni.combine().all().unis(said, work).with((any, result) -> result);
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
