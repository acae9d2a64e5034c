package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gateway waits for the services that are started, and for no other. */
class GatewayAddressesTest {
    private static final String IDENTITY = "lastmetre.services.identity";
    private final Options options = Options.of(Path.of(".")).withIdentity(IdentityChoice.EMBEDDED);

    @Test
    void theEmbeddedIssuerHasAnAddress() {
        assertThat(ServiceSettings.ofGateway(options).settings().get(IDENTITY)).startsWith("http://127.0.0.1:");
    }

    @Test
    void aProviderOutsideLeavesItsAddressEmpty() {
        var provider = IdentityChoice.from(Map.of(
                IdentityChoice.NAME, "https://id.example.org/realms/last-metre",
                IdentityChoice.KEYS, "https://id.example.org/realms/last-metre/keys"));
        assertThat(ServiceSettings.ofGateway(options.withIdentity(provider)).settings())
                .containsEntry(IDENTITY, "");
    }
}
