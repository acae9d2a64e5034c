package org.lastmetre.console.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What belongs to an installation: identity-service doesn't where a provider outside stands in for it. */
class ServicesTest {
    private final Services services = new Services(
            () -> Map.of("order", Optional.of(URI.create("http://127.0.0.1:8081")), "identity", Optional.empty()));

    @Test
    void aServiceWithoutAnAddressIsNotThere() {
        assertThat(services.all()).extracting(Service::name).containsExactly("order");
        assertThat(services.find("identity")).isEmpty();
    }

    @Test
    void aServiceWithAnAddressIsThere() {
        assertThat(services.find("order")).isPresent();
    }
}
