package org.lastmetre.kit.due;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lastmetre.access.Ending;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.time.RehearsalClockTail;

/** Runs each due work about once a second, in a rehearsal of the clock's as far as it can; an advisory lock lets only one replica act. */
@ApplicationScoped
public class DueTicker {
    private static final Logger LOG = Logger.getLogger(DueTicker.class);
    private static final String LEASE = "select pg_try_advisory_xact_lock(hashtextextended($1::text, 0)) as mine";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Instance<DueWork> works;
    private final Transactions transactions;
    private final Clock clock;
    private final RehearsalClockTail rehearsed;
    private final Communities communities;
    private final Duration every;
    private final Pace pace = new Pace();
    private final Map<String, Long> ran = new HashMap<>();
    private final Semaphore stop = new Semaphore(0);
    private final Thread thread = new Thread(this::loop, "due-work");

    /** @param works all there are, also one that has a qualifier, such as a health check */
    DueTicker(
            @Any Instance<DueWork> works,
            Transactions transactions,
            Clock clock,
            RehearsalClockTail rehearsed,
            Communities communities,
            @ConfigProperty(name = "lastmetre.rehearsal", defaultValue = "false") boolean rehearsal) {
        this.works = works;
        this.transactions = transactions;
        this.clock = clock;
        this.rehearsed = rehearsed;
        this.communities = communities;
        this.every = rehearsal ? Duration.ofMillis(100) : Duration.ofSeconds(1);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes @Priority(Ending.WORK) ShutdownEvent event) throws InterruptedException {
        stop.release();
        thread.join(Ending.LIMIT.toMillis());
    }

    private void loop() {
        try {
            while (!stop.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
                runThoseWhoseTimeItIs();
            }
        } catch (InterruptedException interrupted) {
            LOG.debug("due work ends");
        }
    }

    private void runThoseWhoseTimeItIs() {
        if (rehearsed.isHeard() && pace.isTime(clock.now(), System.nanoTime())) {
            works.forEach(this::runIfTime);
        }
    }

    private void runIfTime(DueWork work) {
        var now = System.nanoTime();
        var last = ran.get(work.name());
        if (mayBegin(work) && (last == null || now - last >= work.every().toNanos())) {
            ran.put(work.name(), now);
            runOne(work);
        }
    }

    /** A community is known before its held buildings are: until then one of them looks open. */
    private boolean mayBegin(DueWork work) {
        return !work.needsCommunities() || communities.ready();
    }

    private void runOne(DueWork work) {
        try {
            transactions.run(tx -> ifMine(tx, work)).await().atMost(LIMIT);
        } catch (Unavailable away) {
            LOG.warnf("%s could not be done now, trying again: %s", work.name(), away.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s could not be done now, trying again", work.name());
        }
    }

    private Uni<Void> ifMine(Tx tx, DueWork work) {
        return Sql.run(tx, LEASE, Tuple.of(work.name()))
                .map(rows -> rows.iterator().next().getBoolean("mine"))
                .chain(mine ->
                        mine ? work.run(tx, clock.now()) : Uni.createFrom().voidItem());
    }
}
