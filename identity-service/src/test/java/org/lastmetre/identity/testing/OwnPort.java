package org.lastmetre.identity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.lastmetre.local.processes.Ports;

/** A port that is chosen before the start, as {@link OwnIssuer} has one: meters of one JVM name their port always or never. */
public final class OwnPort implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("quarkus.http.test-port", Integer.toString(Ports.free()));
    }

    @Override
    public void stop() {
        // there is nothing to stop
    }
}
