package org.lastmetre.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a Quarkus test an empty database, empty topics on the shared {@link Backing} and a token issuer, by its settings. */
public final class BackingResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var database = Backing.fresh();
        return Map.of(
                "quarkus.datasource.reactive.url", database.reactiveUrl(),
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password().value(),
                "kafka.bootstrap.servers", Backing.bootstrapServers(),
                "lastmetre.rehearsal", "true",
                "lastmetre.identity.issuer", TestIssuer.ISSUER,
                "lastmetre.identity.jwks", TestIssuer.jwks());
    }

    @Override
    public void stop() {
        Backing.resumeBroker(); // the pair itself serves the next application of this JVM
    }
}
