package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.kafka.SideDoor;
import org.lastmetre.local.postgres.Access;
import org.lastmetre.local.postgres.Secret;
import org.lastmetre.local.processes.Part;

class WiringTest {
    private static final Service ORDER = Service.ALL.get(0);
    private static final Access DATABASE = new Access(15432, "order_service", "order_service", new Secret("hunter2"));

    private final Options direct =
            Options.of(Path.of(".")).withPorts(PortPlan.from(Map.of())).withIdentity(IdentityChoice.EMBEDDED);

    @Test
    void withoutAnythingBetweenEveryPartIsToldWhereTheOthersListen() {
        assertThat(ServiceSettings.of(ORDER, direct, DATABASE).flags(8081))
                .contains("-Dkafka.bootstrap.servers=127.0.0.1:19092")
                .contains("-Dquarkus.datasource.reactive.url=postgresql://127.0.0.1:15432/order_service");
    }

    @Test
    void aPartIsToldTheWaysThatAreItsOwn() {
        var options = direct.withWiring(Wiring.DIRECT
                .with("order", Wiring.POSTGRES, 1)
                .toBroker("order", new SideDoor(2, 3))
                .with("gateway", "order", 4)
                .with(Wiring.EVERYBODY, "identity", 5));

        assertThat(ServiceSettings.of(ORDER, options, DATABASE).flags(8081))
                .contains("-Dkafka.bootstrap.servers=127.0.0.1:3")
                .contains("-Dquarkus.datasource.reactive.url=postgresql://127.0.0.1:1/order_service")
                .contains("-Dquarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:1/order_service")
                .contains("-Dlastmetre.identity.jwks=http://127.0.0.1:5/oauth/jwks");
        assertThat(ServiceSettings.ofGateway(options).settings())
                .containsEntry("kafka.bootstrap.servers", "127.0.0.1:19092")
                .containsEntry("lastmetre.services.order", "http://127.0.0.1:4")
                .containsEntry("lastmetre.services.sorting", "http://127.0.0.1:8082");
    }

    @Test
    void whatRunsTwiceStartsASecondTimeWhenAllElseIsThere(@TempDir Path folder) {
        var options = direct.withData(folder).withLineup(Lineup.twice("order", "gateway"));
        var starting = Assembly.of(options).plan().starting();

        assertThat(starting.get(starting.size() - 1))
                .extracting(Part::name)
                .containsExactly("order-service-2", "console-2");
        assertThat(options.replicaPorts(ORDER)).hasSize(2).doesNotHaveDuplicates();
    }
}
