package org.lastmetre.kit.sql;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lastmetre.kit.commit.Tx;

/** A transaction on one database connection; of no use once it has ended. */
final class SqlTx implements Tx {
    private final SqlConnection connection;
    private final List<Runnable> actions = new ArrayList<>();
    private final Map<Object, Gathered<?>> gathered = new LinkedHashMap<>();
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

    /** What is written once for the whole transaction, at its end. */
    private record Gathered<T>(List<T> items, Function<List<T>, Uni<Void>> write) {
        Uni<Void> written() {
            return write.apply(items);
        }
    }

    /** Adds to what the owner writes before the commit; {@code write} of its first call is given everything. */
    @SuppressWarnings("unchecked")
    <T> void gather(Object owner, Collection<T> items, Function<List<T>, Uni<Void>> write) {
        connection();
        var known = (Gathered<T>) gathered.computeIfAbsent(owner, first -> new Gathered<>(new ArrayList<T>(), write));
        known.items().addAll(items);
    }

    /** Writes what was gathered. */
    Uni<Void> settle() {
        var settled = Uni.createFrom().voidItem();
        for (var each : gathered.values()) {
            settled = settled.chain(each::written);
        }
        return settled;
    }

    void end() {
        ended = true;
    }

    void committed() {
        actions.forEach(Runnable::run);
    }
}
