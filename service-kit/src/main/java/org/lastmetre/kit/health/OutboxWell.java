package org.lastmetre.kit.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.lastmetre.access.admission.Obstacle;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.outbox.Refusals;
import org.lastmetre.kit.outbox.RelaySettings;
import org.lastmetre.kit.sql.Sql;

/**
 * How many committed events wait to be published, and how long the oldest has, in milliseconds: gauges and a health check.
 * When too many wait commands are refused, or a broker that stays away would fill the database's disk.
 */
@Wellness
@ApplicationScoped
class OutboxWell implements HealthCheck, DueWork, Obstacle {
    /** Positions are given out in a row, so the span of them is never too few; only a long one is worth counting. */
    private static final String OLDEST = """
            select age, case when span > $1::bigint then (select count(*) from outbox) else span end as waiting
            from (
                select coalesce(extract(epoch from clock_timestamp() - created_at) * 1000, 0)::bigint as age,
                    (select max(position) from outbox) - position + 1 as span
                from outbox order by position limit 1) as oldest""";

    private final AtomicLong age = new AtomicLong();
    private final AtomicLong waiting = new AtomicLong();
    private final RelaySettings settings;
    private final Refusals refusals;
    private final MeterRegistry meters;

    OutboxWell(RelaySettings settings, Refusals refusals, MeterRegistry meters) {
        this.settings = settings;
        this.refusals = refusals;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        meters.gauge("lastmetre.outbox.age.ms", age);
        meters.gauge("lastmetre.outbox.waiting", waiting);
    }

    @Override
    public String name() {
        return "outbox-age";
    }

    /** Often enough for a limit of a minute. */
    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return Sql.run(tx, OLDEST, Tuple.of(settings.mostWaiting()))
                .map(Sql::list)
                .invoke(rows -> {
                    age.set(rows.isEmpty() ? 0 : rows.get(0).getLong("age"));
                    waiting.set(rows.isEmpty() ? 0 : rows.get(0).getLong("waiting"));
                })
                .replaceWithVoid();
    }

    @Override
    public Optional<String> now() {
        return waiting.get() > settings.mostWaiting() ? Optional.of(words()) : Optional.empty();
    }

    @Override
    public HealthCheckResponse call() {
        var late = age.get() > settings.tooOld().toMillis();
        var well = !late && !refused() && now().isEmpty();
        var response = HealthCheckResponse.named("outbox").status(well).withData("oldestMs", age.get());
        return (well ? response : response.withData("trouble", words())).build();
    }

    private boolean refused() {
        return refusals.lasting(System.nanoTime()).compareTo(settings.refusedTooLong()) >= 0;
    }

    private String words() {
        var wait = waiting.get() + " events wait to be published, the oldest for " + age.get() / 1000 + " s";
        return refused() ? wait + ", and the broker takes none of them" : wait;
    }
}
