package org.lastmetre.testing;

import org.lastmetre.local.kafka.Broker;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.Database;
import org.lastmetre.local.postgres.Secret;

/**
 * The real PostgreSQL and the real Kafka that tests run on: on Testcontainers where a Docker engine answers, else on the
 * embedded pair; one of each per JVM, started when first wanted. Fails the test when neither can start.
 */
public final class Backing {
    private static final String CURRENT = "lastmetre.backing.current";
    private static final String COUNT = "lastmetre.backing.count";

    private Backing() {}

    /** The database that was created last, the one the running application uses. */
    public static Access jdbc() {
        synchronized (System.getProperties()) {
            var name = System.getProperty(CURRENT);
            return name == null
                    ? fresh()
                    : database(name).access(endpoints().admin().port());
        }
    }

    public static String bootstrapServers() {
        return endpoints().bootstrapServers();
    }

    /** Stops the broker in mid-air (SIGSTOP): connections stay open and nothing answers, as in a long stall. */
    public static void pauseBroker() {
        endpoints().broker().pause();
    }

    public static void resumeBroker() {
        endpoints().broker().resume();
    }

    /** An empty database and empty topics; whoever used the earlier ones must have stopped. */
    static Access fresh() {
        synchronized (System.getProperties()) {
            var endpoints = endpoints();
            var number = Integer.getInteger(COUNT, 0) + 1;
            if (number > 1) {
                emptyTopics(endpoints);
            }
            var database = database("test_" + number);
            database.create(endpoints.admin());
            System.setProperty(COUNT, Integer.toString(number));
            System.setProperty(CURRENT, database.name());
            return database.access(endpoints.admin().port());
        }
    }

    private static void emptyTopics(Endpoints endpoints) {
        endpoints.broker().resume();
        try (var broker = new Broker(endpoints.bootstrapServers())) {
            broker.recreateTopics();
        }
    }

    /** Databases of tests hold nothing worth guarding; their password is their name. */
    private static Database database(String name) {
        return new Database(name, new Secret(name));
    }

    private static Endpoints endpoints() {
        synchronized (System.getProperties()) {
            return Endpoints.known().orElseGet(Pairs::start);
        }
    }
}
