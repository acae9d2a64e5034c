package org.lastmetre.console.credentials;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.lastmetre.access.Revocations;

/** Hears which credentials are revoked, on every replica; ready when all is known that was revoked before the start. */
@Readiness
@ApplicationScoped
class RevocationsHeard implements HealthCheck {
    private final Revocations revocations;
    private final RevocationTail tail;

    RevocationsHeard(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            Revocations revocations,
            ObjectMapper json) {
        this.revocations = revocations;
        this.tail = new RevocationTail(servers, revocations, json);
        revocations.heardBy(tail::caughtUp);
    }

    void start(@Observes StartupEvent event) {
        revocations.heardBy(tail::caughtUp);
        var thread = new Thread(tail, "revocation-tail");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        tail.close();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("revocations").status(tail.caughtUp()).build();
    }
}
