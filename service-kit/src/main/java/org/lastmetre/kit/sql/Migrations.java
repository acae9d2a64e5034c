package org.lastmetre.kit.sql;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * How a database gets its next version while the one before works on it. A change that has to wait for a lock makes everybody
 * behind it wait, too: so it gives up soon, and the service's next start tries again. Building an index may take its time.
 * Flyway's own lock is no transaction, since an index that is built beside the writers waits for all of those to end.
 */
@Singleton
class Migrations implements FlywayConfigurationCustomizer {
    private static final String PATIENCE = "set lock_timeout = '3s'; set statement_timeout = '1h'";

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.initSql(PATIENCE);
        flyway.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }
}
