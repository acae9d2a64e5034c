package org.lastmetre.testing;

import java.util.Optional;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.Secret;

/**
 * Where the running pair is reached. Quarkus loads test classes once per application and class loader, so what must be
 * one per JVM is kept in system properties rather than in a static field.
 */
record Endpoints(String kind, Access admin, String bootstrapServers, BrokerHandle broker) {
    private static final String KEY = "lastmetre.backing.";

    static Optional<Endpoints> known() {
        return Optional.ofNullable(System.getProperty(KEY + "kind")).map(Endpoints::read);
    }

    void remember() {
        set("postgres.port", Integer.toString(admin.port()));
        set("postgres.database", admin.database());
        set("postgres.username", admin.username());
        set("postgres.password", admin.password().value());
        set("bootstrap", bootstrapServers);
        set("broker", broker.text());
        set("kind", kind);
    }

    private static Endpoints read(String kind) {
        var admin = new Access(
                Integer.parseInt(get("postgres.port")),
                get("postgres.database"),
                get("postgres.username"),
                new Secret(get("postgres.password")));
        return new Endpoints(kind, admin, get("bootstrap"), BrokerHandle.parse(get("broker")));
    }

    private static String get(String name) {
        return System.getProperty(KEY + name);
    }

    private static void set(String name, String value) {
        System.setProperty(KEY + name, value);
    }
}
