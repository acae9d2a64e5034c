package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.Secret;

class ServiceSettingsTest {
    private static final IdentityChoice PROVIDER = IdentityChoice.from(Map.of(
            "LASTMETRE_IDENTITY_ISSUER",
            "https://id.example.org",
            "LASTMETRE_IDENTITY_JWKS",
            "https://id.example.org/jwks"));

    private final Options options =
            Options.of(Path.of(".")).withPorts(PortPlan.from(Map.of())).withIdentity(IdentityChoice.EMBEDDED);

    @Test
    void everybodyIsToldWhoseTokensCount() {
        assertThat(ServiceSettings.ofGateway(options).flags(8080))
                .contains("-Dlastmetre.identity.issuer=http://localhost:8080")
                .contains("-Dlastmetre.identity.jwks=http://127.0.0.1:8086/oauth/jwks");
        assertThat(ServiceSettings.ofGateway(options.withIdentity(PROVIDER)).flags(8080))
                .contains("-Dlastmetre.identity.issuer=https://id.example.org")
                .contains("-Dlastmetre.identity.jwks=https://id.example.org/jwks");
    }

    @Test
    void secretsAreInTheEnvironmentAlone() {
        var database = new Access(15432, "identity_service", "identity_service", new Secret("hunter2"));
        var settings = ServiceSettings.of(Service.IDENTITY, options, database)
                .knowing("A_SECRET", new Secret("correct horse"));

        assertThat(settings.flags(8086)).noneMatch(flag -> flag.contains("hunter2") || flag.contains("correct horse"));
        assertThat(settings.environment()).containsValues("hunter2", "correct horse");
    }
}
