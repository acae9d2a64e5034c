package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A service goes to its next version while people order: its database is migrated under the running one, a second replica
 * starts beside it, and the first goes when the second is ready.
 */
@ExtendWith(TheTown.class)
class UpgradeJourney {
    private static final String[] MIGRATIONS = {
        "filesystem:../service-kit/src/main/resources/db/kit",
        "filesystem:../order-service/src/main/resources/db/migration",
        "filesystem:src/test/resources/upgrade"
    };

    private static Town town;

    @BeforeAll
    static void wakeTheTown(Town theTown) {
        town = theTown;
        town.clock(Town.MORNING);
    }

    @Test
    void nobodyNoticesAMigrationAndEveryReplicaIsReplaced() {
        try (var watched = new WatchedOrders(town)) {
            watched.orders().keeping(town.service("order"), 3).keeping(town.page("/"), 2);
            watched.awaitSome();
            assertThat(migrate()).isEqualTo(2);
            watched.awaitSome();
            assertThat(watched.orders().sent()).allMatch(SteadyOrders.Sent::isPlaced);
            replaceTheFirst(watched);
            watched.awaitSome();
            watched.nothingIsLost();
        }
    }

    /** The program that goes starts on the migrated database, too: whoever wants to, can go back. */
    private static void replaceTheFirst(WatchedOrders watched) {
        try (var second = Replica.of(town.pid("order-service"), town.log("order-service-2"))) {
            watched.orders().keeping(second.address(), 2);
            watched.awaitSome();
            town.stop("order-service");
            watched.awaitSome();
            town.start("order-service");
            assertThat(second.stop()).isTrue();
        }
    }

    /** As the next version's start would do it, with the settings that every service has. */
    private static int migrate() {
        var database = town.database("order");
        return Flyway.configure()
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .initSql("set lock_timeout = '3s'")
                .dataSource(
                        database.jdbcUrl(),
                        database.username(),
                        database.password().value())
                .locations(MIGRATIONS)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
