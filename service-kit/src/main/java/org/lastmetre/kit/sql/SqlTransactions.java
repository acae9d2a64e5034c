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

    private static final String BEGIN = "begin";

    /**
     * Statements keep the plan that was made for any few rows, which is a bad one for thousands. It goes by indexes, however
     * small a table still is, and is not worth compiling.
     */
    private static final String BEGIN_PLANNED_ONCE =
            "begin; set local plan_cache_mode = auto; set local enable_seqscan = off; set local jit = off";

    private final Pool pool;
    private final FullDisk disk;

    SqlTransactions(Pool pool, FullDisk disk) {
        this.pool = pool;
        this.disk = disk;
    }

    @Override
    public <T> Uni<T> run(Function<Tx, Uni<T>> work) {
        return repeated(once(BEGIN, work));
    }

    @Override
    public <T> Uni<T> runOften(Function<Tx, Uni<T>> work) {
        return repeated(once(BEGIN_PLANNED_ONCE, work));
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

    /** Goes on when the caller doesn't wait any more. */
    private <T> Uni<T> once(String begin, Function<Tx, Uni<T>> work) {
        return AsyncResultUni.toUni(handler -> pool.getDelegate()
                .getConnection()
                .compose(connection -> inOne(connection, begin, work))
                .onComplete(handler));
    }

    /** What the work asks first is sent right behind {@code begin}, and the commit right behind what it wrote last. */
    private static <T> Future<T> inOne(
            io.vertx.sqlclient.SqlConnection connection, String begin, Function<Tx, Uni<T>> work) {
        var tx = new SqlTx(SqlConnection.newInstance(connection));
        tx.begin(begin);
        return UniHelper.toFuture(Uni.createFrom().deferred(() -> work.apply(tx)))
                .compose(result -> tx.commit().map(done -> result))
                .recover(failure -> tx.rollback().transform(over -> Future.failedFuture(tx.causeOf(failure))))
                .onComplete(ended -> connection.close())
                .onSuccess(result -> tx.committed());
    }
}
