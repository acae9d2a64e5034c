package org.lastmetre.kit.sql;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A pool that tells callers to come again instead of letting them wait without end, and leaves a database that fell silent. */
@Singleton
public class BoundedPool implements PgPoolCreator {
    private final int maxWaiting;
    private final Duration silence;

    /**
     * @param maxWaiting callers that may wait for a connection; each holds a request in memory
     * @param silence after which a connection is closed, since a host that is gone closes none: longer than any transaction may
     *     be idle, and than a connection may rest in the pool, which would else be closed when it is about to be used
     */
    BoundedPool(
            @ConfigProperty(name = "lastmetre.pool.max-waiting", defaultValue = "1024") int maxWaiting,
            @ConfigProperty(name = "lastmetre.pool.silence", defaultValue = "150S") Duration silence) {
        this.maxWaiting = maxWaiting;
        this.silence = silence;
    }

    /** @throws IllegalArgumentException if connections may rest in the pool for as long as the silence, which would end them */
    @Override
    public Pool create(Input input) {
        refuseLongerRest(input.poolOptions());
        var options = input.poolOptions()
                .setMaxWaitQueueSize(maxWaiting)
                .setConnectionTimeout(3)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool()
                .with(options)
                .connectingTo(input.pgConnectOptionsList().stream()
                        .map(this::notForSilence)
                        .toList())
                .using(input.vertx())
                .build();
    }

    private void refuseLongerRest(PoolOptions options) {
        var rest = options.getIdleTimeoutUnit().toMillis(options.getIdleTimeout());
        if (rest <= 0 || rest >= silence.toMillis()) {
            throw new IllegalArgumentException("quarkus.datasource.reactive.idle-timeout, " + rest
                    + " ms, has to be less than lastmetre.pool.silence, " + silence.toMillis() + " ms");
        }
    }

    private SqlConnectOptions notForSilence(PgConnectOptions options) {
        return options.setIdleTimeout(Math.toIntExact(silence.toMillis())).setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
    }
}
