package org.lastmetre.console.overview;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lastmetre.console.services.Service;
import org.lastmetre.console.services.ServiceCalls;
import org.lastmetre.console.services.Services;

/** Asks every service how it is: one that answers may still say that a disk is full or that its events aren't taken. */
@ApplicationScoped
class ServiceTroubles {
    private final Services services;
    private final ServiceCalls calls;

    ServiceTroubles(Services services, ServiceCalls calls) {
        this.services = services;
        this.calls = calls;
    }

    /** The same for every community; a service that does not answer says nothing here. */
    Uni<List<Alert>> of(String community) {
        var asked =
                services.all().stream().map(service -> ask(community, service)).toList();
        return asked.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Uni.join().all(asked).andFailFast().map(ServiceTroubles::together);
    }

    private Uni<List<Alert>> ask(String community, Service service) {
        return calls.get(service, "/q/health/well", null)
                .map(reply -> troubles(community, service.name(), reply.body()))
                .map(Stream::toList)
                .onFailure()
                .recoverWithItem(List.of());
    }

    /** From what a service says of its own health. */
    static Stream<Alert> troubles(String community, String service, JsonNode health) {
        return StreamSupport.stream(health.path("checks").spliterator(), false)
                .filter(check -> "DOWN".equals(check.path("status").asText()))
                .map(check -> trouble(community, service, check));
    }

    private static Alert trouble(String community, String service, JsonNode check) {
        var data = check.path("data");
        var name = check.path("name").asText();
        var since = data.path("since").asText(null);
        var detail = service + "-service: " + data.path("trouble").asText(name + " is not well");
        return Alert.open(AlertKind.SERVICE_TROUBLE, community, since, service + "/" + name, detail);
    }

    private static List<Alert> together(List<List<Alert>> each) {
        return each.stream().flatMap(List::stream).toList();
    }
}
