package org.lastmetre.console.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.lastmetre.console.services.Service;
import org.lastmetre.console.services.ServiceCalls;
import org.lastmetre.console.services.Services;

/** Ready when every service says it is; each is named with its state, the databases answer through them. */
@Readiness
@ApplicationScoped
class ServicesCheck implements AsyncHealthCheck {
    private final Services services;
    private final ServiceCalls calls;

    ServicesCheck(Services services, ServiceCalls calls) {
        this.services = services;
        this.calls = calls;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        if (services.all().isEmpty()) {
            return Uni.createFrom().item(HealthCheckResponse.up("services"));
        }
        var asked = services.all().stream().map(this::ask).toList();
        return Uni.join().all(asked).andFailFast().map(ServicesCheck::summed);
    }

    private Uni<State> ask(Service service) {
        return calls.get(service, "/q/health/ready", null)
                .map(reply -> new State(service.name(), reply.ok() ? "UP" : "DOWN: not ready"))
                .onFailure()
                .recoverWithItem(failure -> new State(service.name(), "DOWN: doesn't answer"));
    }

    private static HealthCheckResponse summed(List<State> states) {
        var response = HealthCheckResponse.named("services");
        states.forEach(state -> response.withData(state.service(), state.text()));
        return response.status(states.stream().allMatch(State::up)).build();
    }

    private record State(String service, String text) {
        boolean up() {
            return text.equals("UP");
        }
    }
}
