package org.lastmetre.console.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ServiceConnectionsTest {
    private static final Path OF_SERVICES =
            Path.of("../service-kit/src/main/resources/META-INF/microprofile-config.properties");

    @Test
    void theGatewayEndsAConnectionLongBeforeTheServiceDoes() throws IOException {
        var services = new Properties();
        try (var settings = Files.newInputStream(OF_SERVICES)) {
            services.load(settings);
        }
        var idle = Duration.parse("PT" + services.getProperty("quarkus.http.idle-timeout"));

        assertThat(ServiceConnections.KEPT.multipliedBy(2)).isLessThanOrEqualTo(idle);
    }
}
