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
    private static final String ANSWERS = """
            delete from remembered_answer where ctid = any(array(
            select ctid from remembered_answer where at < now() - interval '2 days' limit 1000))""";
    private static final String EVENT_IDS = """
            delete from inbox where ctid = any(array(
            select ctid from inbox where at < now() - interval '8 days' limit 1000))""";

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return Sql.run(tx, ANSWERS).chain(() -> Sql.run(tx, EVENT_IDS)).replaceWithVoid();
    }
}
