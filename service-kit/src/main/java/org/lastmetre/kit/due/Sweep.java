package org.lastmetre.kit.due;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;

/**
 * Forgets what no repeat can ask for any more: answers after two days, event ids a day after Kafka forgot their records
 * (seven days). By the database's own time, since a rehearsal's clock says nothing about either.
 */
@ApplicationScoped
class Sweep implements DueWork {
    /** Rows of a table in one run: some tenths of a second, and more in a second than any service adds. */
    static final int MOST = 20_000;

    private static final String ANSWERS = deleting("remembered_answer", "2 days");
    private static final String EVENT_IDS = deleting("inbox", "8 days");

    private volatile boolean isBehind;

    @Override
    public String name() {
        return "sweep";
    }

    /** While a run does not get to the end the next one comes with the next tick, when other work has had its turn. */
    @Override
    public Duration every() {
        return isBehind ? Duration.ZERO : Duration.ofSeconds(10);
    }

    @Override
    public boolean needsCommunities() {
        return false;
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return delete(tx, ANSWERS)
                .chain(answers -> delete(tx, EVENT_IDS).map(ids -> Math.max(answers, ids)))
                .invoke(most -> isBehind = most == MOST)
                .replaceWithVoid();
    }

    private static Uni<Integer> delete(Tx tx, String statement) {
        return Sql.run(tx, statement).map(deleted -> deleted.rowCount());
    }

    /** Without the order a plan for many old rows would read the table from its start, however few are left. */
    static String deleting(String table, String age) {
        return """
                delete from %1$s where ctid = any(array(
                select ctid from %1$s where at < now() - interval '%2$s' order by at limit %3$d))""".formatted(table, age, MOST);
    }
}
