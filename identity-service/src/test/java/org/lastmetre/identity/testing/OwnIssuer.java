package org.lastmetre.identity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.lastmetre.local.processes.Ports;

/** Lets the service accept the tokens that it issues itself: its keys are read at its own port, which is chosen before. */
public final class OwnIssuer implements QuarkusTestResourceLifecycleManager {
    @Override
    public int order() {
        return 100; // after the backing, whose issuer is a stranger
    }

    @Override
    public Map<String, String> start() {
        var port = Integer.toString(Ports.free());
        return Map.of(
                "quarkus.http.test-port",
                port,
                "lastmetre.identity.issuer",
                "http://localhost:8080",
                "lastmetre.identity.jwks",
                "http://127.0.0.1:" + port + "/oauth/jwks");
    }

    @Override
    public void stop() {
        // there is nothing to stop
    }
}
