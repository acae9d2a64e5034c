package org.lastmetre.kit.sql;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A pool that tells callers to come again instead of letting them wait without end. */
@Singleton
public class BoundedPool implements PgPoolCreator {
    private final int maxWaiting;

    /** @param maxWaiting callers that may wait for a connection; each holds a request in memory */
    BoundedPool(@ConfigProperty(name = "lastmetre.pool.max-waiting", defaultValue = "1024") int maxWaiting) {
        this.maxWaiting = maxWaiting;
    }

    @Override
    public Pool create(Input input) {
        var options = input.poolOptions()
                .setMaxWaitQueueSize(maxWaiting)
                .setConnectionTimeout(3)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool()
                .with(options)
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
