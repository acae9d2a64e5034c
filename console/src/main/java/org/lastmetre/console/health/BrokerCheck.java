package org.lastmetre.console.health;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the broker answers within two seconds. */
@Readiness
@ApplicationScoped
class BrokerCheck implements AsyncHealthCheck {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final Admin admin;

    BrokerCheck(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.admin = Admin.create(Map.of("bootstrap.servers", servers, "reconnect.backoff.max.ms", "1000"));
    }

    void stop(@Observes ShutdownEvent event) {
        admin.close(LIMIT);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return answered()
                .map(id -> HealthCheckResponse.up("broker"))
                .onFailure()
                .recoverWithItem(failure -> HealthCheckResponse.down("broker"));
    }

    /** Goes on away from the admin client's only thread. */
    private Uni<String> answered() {
        return Uni.createFrom()
                .completionStage(this::clusterId)
                .emitOn(Infrastructure.getDefaultExecutor())
                .ifNoItem()
                .after(LIMIT)
                .fail();
    }

    private CompletionStage<String> clusterId() {
        var options = new DescribeClusterOptions().timeoutMs((int) LIMIT.toMillis());
        return admin.describeCluster(options).clusterId().toCompletionStage();
    }
}
