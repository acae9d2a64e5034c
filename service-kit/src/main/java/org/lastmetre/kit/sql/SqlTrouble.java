package org.lastmetre.kit.sql;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.lastmetre.kit.refusal.Unavailable;

/** Tells the kinds of database failures apart; codes from PostgreSQL's appendix A. */
public final class SqlTrouble {
    private static final Set<String> REPEAT = Set.of("40001", "40P01", "23505");
    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57", "58");
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String ABORTED = "25P02";
    private static final String DISK_FULL = "53100";

    /** Of a lock that didn't come, of a transaction that was idle for too long, and of one that took too long. */
    private static final Set<String> TOO_SLOW = Set.of("55P03", "25P03", "25P04");

    private SqlTrouble() {}

    /**
     * A deadlock, a serialization failure, or somebody who inserted the same at the same moment: the same transaction may
     * pass when run again, since it then sees what the other one did.
     */
    public static boolean wantsRepeat(Throwable failure) {
        return failure instanceof PgException error && REPEAT.contains(String.valueOf(error.getSqlState()));
    }

    public static boolean isUniqueViolation(Throwable failure, String constraint) {
        return failure instanceof PgException error
                && UNIQUE_VIOLATION.equals(error.getSqlState())
                && constraint.equals(error.getConstraint());
    }

    /** The database is away, full, shutting down or too slow: nothing is wrong with the data. */
    public static boolean isAway(Throwable failure) {
        if (failure instanceof PgException error) {
            var state = String.valueOf(error.getSqlState());
            return state.length() < 2
                    || AWAY_CLASSES.contains(state.substring(0, 2))
                    || TOO_SLOW.contains(state)
                    || (REPEAT.contains(state) && !UNIQUE_VIOLATION.equals(state));
        }
        return failure instanceof IOException || failure instanceof TimeoutException || isOfTheClient(failure);
    }

    /** The client tells of lost and closed connections with exceptions of several kinds, some without a public class. */
    private static boolean isOfTheClient(Throwable failure) {
        return failure.getClass().getName().startsWith("io.vertx.");
    }

    /** What the database says to every statement behind one that has failed. */
    static boolean isConsequence(Throwable failure) {
        return failure instanceof PgException error && ABORTED.equals(error.getSqlState());
    }

    /** SQLSTATE 53100: there is no room for what the statement stores. */
    static boolean isFullDisk(Throwable failure) {
        return failure instanceof PgException error && DISK_FULL.equals(error.getSqlState());
    }

    static Throwable translate(Throwable failure) {
        if (isFullDisk(failure)) {
            return new Unavailable(FullDisk.WORDS, failure);
        }
        return isAway(failure) ? new Unavailable("the database does not answer", failure) : failure;
    }
}
