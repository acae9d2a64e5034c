package org.lastmetre.identity.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The service as it is with real people, with a secret for the first administrator. */
public final class NoRehearsal implements QuarkusTestResourceLifecycleManager {
    public static final String BOOTSTRAP = "the first secret of all";

    private final OwnIssuer issuer = new OwnIssuer();

    @Override
    public int order() {
        return issuer.order();
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(issuer.start());
        settings.put("lastmetre.rehearsal", "false");
        settings.put("lastmetre.identity.bootstrap-secret", BOOTSTRAP);
        return settings;
    }

    @Override
    public void stop() {
        issuer.stop();
    }
}
