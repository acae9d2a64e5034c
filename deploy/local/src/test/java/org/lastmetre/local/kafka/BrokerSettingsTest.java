package org.lastmetre.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {
    @Test
    void whoComesByASideDoorIsToldToComeThatWayAgain() {
        var settings = new BrokerSettings(1, 2, List.of(new SideDoor(3, 4)), Path.of("log")).properties();

        assertThat(settings)
                .containsEntry("listeners", "PLAINTEXT://127.0.0.1:1,CONTROLLER://127.0.0.1:2,SIDE3://127.0.0.1:3")
                .containsEntry("advertised.listeners", "PLAINTEXT://127.0.0.1:1,SIDE3://127.0.0.1:4")
                .containsEntry(
                        "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SIDE3:PLAINTEXT");
    }
}
