package org.lastmetre.testing;

import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one place where it is decided what tests run on; says on the console which, and why not the other. */
final class Pairs {
    private static final PrintStream CONSOLE = System.out;

    /** Each Kafka client tells its whole configuration at INFO. Held, or the level would be forgotten. */
    private static final Logger KAFKA_CLIENTS = Logger.getLogger("org.apache.kafka");

    private Pairs() {}

    static Endpoints start() {
        KAFKA_CLIENTS.setLevel(Level.WARNING);
        var began = System.nanoTime();
        var endpoints = DockerEngine.answers() ? dockerOrEmbedded() : EmbeddedPair.start();
        endpoints.remember();
        var millis = (System.nanoTime() - began) / 1_000_000;
        CONSOLE.println("Tests run on " + endpoints.kind() + ": PostgreSQL at "
                + endpoints.admin().port() + ", Kafka at " + endpoints.bootstrapServers() + " (started in " + millis
                + " ms)");
        return endpoints;
    }

    private static Endpoints dockerOrEmbedded() {
        try {
            return DockerPair.start();
        } catch (RuntimeException e) {
            CONSOLE.println("Docker answers, but the containers don't start (" + e.getMessage() + ")");
            return EmbeddedPair.start();
        }
    }
}
