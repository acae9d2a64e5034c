package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.local.processes.LocalFailure;

class IdentityChoiceTest {
    private static final String PROVIDER = "https://id.example.org/realms/last-metre";
    private static final String KEYS = PROVIDER + "/protocol/openid-connect/certs";

    @Test
    void ourOwnServiceIssuesTokensInTheGatewaysNameUnlessToldOtherwise() {
        var options = with(Map.of());

        assertThat(options.issuer()).isEqualTo(new Issuer("http://localhost:8080", "http://127.0.0.1:8086/oauth/jwks"));
        assertThat(options.services()).isEqualTo(Service.ALL);
    }

    @Test
    void aPublicNameChangesTheNameAlone() {
        var options = with(Map.of("LASTMETRE_IDENTITY_ISSUER", "https://last-metre.example.org"));

        assertThat(options.issuer())
                .isEqualTo(new Issuer("https://last-metre.example.org", "http://127.0.0.1:8086/oauth/jwks"));
        assertThat(options.services()).contains(Service.IDENTITY);
    }

    @Test
    void aProviderStandsInForTheService() {
        var options = with(Map.of("LASTMETRE_IDENTITY_ISSUER", PROVIDER, "LASTMETRE_IDENTITY_JWKS", KEYS));

        assertThat(options.issuer()).isEqualTo(new Issuer(PROVIDER, KEYS));
        assertThat(options.services()).doesNotContain(Service.IDENTITY).hasSize(Service.ALL.size() - 1);
    }

    @Test
    void keysWithoutTheNameOfWhoseTheyAreAreRefused() {
        assertThatThrownBy(() -> with(Map.of("LASTMETRE_IDENTITY_JWKS", KEYS)))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("LASTMETRE_IDENTITY_ISSUER");
    }

    private static Options with(Map<String, String> environment) {
        return Options.of(Path.of("."))
                .withPorts(PortPlan.from(Map.of()))
                .withIdentity(IdentityChoice.from(environment));
    }
}
