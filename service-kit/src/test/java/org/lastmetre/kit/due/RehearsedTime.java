package org.lastmetre.kit.due;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.lastmetre.contracts.Topics;
import org.lastmetre.testing.Backing;
import org.lastmetre.testing.Records;

/** A rehearsal that goes on: its time was set before this service starts, whose broker does not answer for now. */
public final class RehearsedTime implements QuarkusTestResourceLifecycleManager {
    static final String NOW = "2026-03-02T08:30:00Z";

    @Override
    public Map<String, String> start() {
        var setting = "{\"now\":\"%s\",\"speed\":0.0,\"setAt\":\"2026-03-01T00:00:00Z\"}".formatted(NOW);
        Records.produce(Topics.CLOCK, "clock", Map.of(), setting);
        Backing.pauseBroker();
        return Map.of();
    }

    /** After the topics were emptied. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        Backing.resumeBroker();
    }
}
