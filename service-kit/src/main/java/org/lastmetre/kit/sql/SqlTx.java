package org.lastmetre.kit.sql;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.lastmetre.kit.commit.Tx;

/** A transaction on one database connection; of no use once it has ended. */
final class SqlTx implements Tx {
    private static final Logger LOG = Logger.getLogger(SqlTx.class);

    /**
     * After a statement has failed, the database answers a commit by taking all back, which looks like success to this client.
     * So the commit goes behind one more statement, in one message: where one has failed, that is refused, and so is the rest.
     */
    private static final String COMMIT = "select 1; commit";

    private static final String ROLLBACK = "rollback";

    private final SqlConnection connection;
    private final List<Runnable> actions = new ArrayList<>();
    private final Map<Object, Gathered<?>> gathered = new LinkedHashMap<>();
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

    void begin(String statement) {
        send(connection.query(statement).execute());
    }

    /** Sends a statement whose rows nobody needs, ahead of what comes next and without waiting. */
    void send(Uni<?> statement) {
        connection();
        statement.subscribe().with(done -> {}, this::note);
    }

    private void note(Throwable failure) {
        if (firstTrouble == null && !SqlTrouble.isConsequence(failure)) {
            firstTrouble = failure;
        }
    }

    /**
     * Writes what was gathered and sends the commit right behind it; done when that is. Fails if any statement has, be it one
     * that nobody waited for.
     */
    Future<Void> commit() {
        gathered.values().forEach(each -> send(each.written()));
        return firstTrouble == null ? end(COMMIT).compose(done -> whole()) : Future.failedFuture(firstTrouble);
    }

    /** A statement that the client couldn't send has not failed for the database: a mistake of ours, and not to be repeated. */
    private Future<Void> whole() {
        if (firstTrouble == null) {
            return Future.succeededFuture();
        }
        firstTrouble = new IllegalStateException("committed without a statement", firstTrouble);
        return Future.failedFuture(firstTrouble);
    }

    Future<Void> rollback() {
        return end(ROLLBACK);
    }

    /** Whatever is still to be said in it is refused from here on, since it would be said outside of it. */
    private Future<Void> end(String statement) {
        ended = true;
        return connection.getDelegate().query(statement).execute().mapEmpty();
    }

    /** What broke it: after a statement has failed, the database refuses all that were sent behind it. */
    Throwable causeOf(Throwable failure) {
        return firstTrouble == null ? failure : firstTrouble;
    }

    /** One that breaks takes nobody's answer with it: what it belongs to is committed. */
    void committed() {
        actions.forEach(SqlTx::runSafely);
    }

    private static void runSafely(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failure) {
            LOG.error("what follows a commit broke", failure);
        }
    }
}
