package org.lastmetre.local.system;

import org.lastmetre.local.kafka.Broker;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.Knock;
import org.lastmetre.local.postgres.LocalPostgres;

/** Asks a part of a running system, known by its name and port alone, whether it is ready. */
public final class Readiness {
    private Readiness() {}

    public static boolean of(String part, int port) {
        return switch (part) {
            case LocalPostgres.NAME -> Knock.answered(port);
            case LocalKafka.NAME -> Broker.answers("127.0.0.1", port);
            default -> HttpHealth.ready(port);
        };
    }
}
