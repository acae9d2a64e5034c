package org.lastmetre.kit.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.outbox.RelaySettings;
import org.lastmetre.kit.sql.Sql;

/** How long the oldest committed event has waited to be published, in milliseconds: a gauge and a health check. */
@Wellness
@ApplicationScoped
class OutboxWell implements HealthCheck, DueWork {
    private static final String OLDEST = """
            select coalesce(extract(epoch from clock_timestamp() - created_at) * 1000, 0)::bigint as age
            from outbox order by position limit 1""";

    private final AtomicLong age = new AtomicLong();
    private final RelaySettings settings;
    private final MeterRegistry meters;

    OutboxWell(RelaySettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        meters.gauge("lastmetre.outbox.age.ms", age);
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
        return Sql.on(tx)
                .query(OLDEST)
                .execute()
                .invoke(rows ->
                        age.set(rows.size() == 0 ? 0 : rows.iterator().next().getLong("age")))
                .replaceWithVoid();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .status(age.get() <= settings.tooOld().toMillis())
                .withData("oldestMs", age.get())
                .build();
    }
}
