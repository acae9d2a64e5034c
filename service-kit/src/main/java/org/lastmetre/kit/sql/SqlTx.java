package org.lastmetre.kit.sql;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.lastmetre.kit.commit.Tx;

/** A transaction on one database connection; of no use once it has ended. */
final class SqlTx implements Tx {
    private final SqlConnection connection;
    private final List<Runnable> actions = new ArrayList<>();
    private final Map<Object, Gathered<?>> gathered = new LinkedHashMap<>();
    private final List<CompletableFuture<Void>> sent = new ArrayList<>();
    private volatile Throwable firstTrouble;
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

    /** Sends a statement whose rows nobody needs, ahead of what comes next and without waiting; the commit waits for it. */
    void send(Uni<?> statement) {
        connection();
        sent.add(statement.onFailure().invoke(this::note).replaceWithVoid().subscribeAsCompletionStage());
    }

    private void note(Throwable failure) {
        if (firstTrouble == null) {
            firstTrouble = failure;
        }
    }

    /** Writes what was gathered, and waits until everything that was sent is done. */
    Uni<Void> settle() {
        gathered.values().forEach(each -> send(each.written()));
        return Uni.createFrom().completionStage(() -> CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)));
    }

    /** What broke it: after a statement has failed, the database refuses all that were sent behind it. */
    Throwable causeOf(Throwable failure) {
        return firstTrouble == null ? failure : firstTrouble;
    }

    void end() {
        ended = true;
    }

    void committed() {
        actions.forEach(Runnable::run);
    }
}
