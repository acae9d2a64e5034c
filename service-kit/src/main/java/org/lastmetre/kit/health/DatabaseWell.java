package org.lastmetre.kit.health;

import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.kit.sql.FullDisk;
import org.lastmetre.kit.sql.Sql;

/**
 * Says that the database's disk is full, and tries every second whether there is room again. The service stays ready, since
 * it can still be asked.
 */
@Wellness
@ApplicationScoped
class DatabaseWell implements HealthCheck, DueWork {
    private static final String LITTLE_MEMORY = "set local work_mem = '64kB'";

    /** About 2 MB, which go to a temporary file: that takes room for a moment and nothing of the log, which has to last. */
    private static final String TRY = "select count(*) from generate_series(1, 50000)";

    private final FullDisk disk;

    DatabaseWell(FullDisk disk) {
        this.disk = disk;
    }

    @Override
    public String name() {
        return "room-on-disk";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        if (disk.since().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        tx.afterCommit(disk::over);
        return Sql.run(tx, LITTLE_MEMORY).chain(() -> Sql.run(tx, TRY)).replaceWithVoid();
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database").up();
        disk.since().ifPresent(since -> response.down()
                .withData("trouble", disk.now().orElse(""))
                .withData("since", since.toString()));
        return response.build();
    }
}
