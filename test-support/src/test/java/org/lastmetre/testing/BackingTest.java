package org.lastmetre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackingTest {
    private static final String TOPIC = "lastmetre.orders";

    @Test
    void eachStartGetsAnEmptyDatabaseOfItsOwn() throws SQLException {
        var first = new BackingResource().start();
        run("create table here (id int)");
        var second = new BackingResource().start();

        assertThat(second.get("quarkus.datasource.jdbc.url")).isNotEqualTo(first.get("quarkus.datasource.jdbc.url"));
        assertThat(second.get("kafka.bootstrap.servers")).isEqualTo(first.get("kafka.bootstrap.servers"));
        run("create table here (id int)");
    }

    @Test
    void aRecordIsReadBackAsItWasSent() {
        new BackingResource().start();
        Records.produce(TOPIC, "order-1", Map.of("ce_type", "lastmetre.order.placed.v1"), "{\"kind\":\"订单\"}");

        assertThat(Records.await(TOPIC, 1, Duration.ofSeconds(10)))
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.key()).isEqualTo("order-1");
                    assertThat(heard.attribute("type")).isEqualTo("lastmetre.order.placed.v1");
                    assertThat(heard.payload()).isEqualTo("{\"kind\":\"订单\"}");
                });
    }

    @Test
    void topicsAreEmptyAfterTheNextStart() {
        new BackingResource().start();
        Records.produce(TOPIC, "order-1", Map.of(), "{}");
        assertThat(Records.readAll(TOPIC)).hasSize(1);

        new BackingResource().start();

        assertThat(Records.readAll(TOPIC)).isEmpty();
    }

    @Test
    void aPausedBrokerGoesOnWhereItStopped() {
        new BackingResource().start();
        Backing.pauseBroker();
        Backing.resumeBroker();
        Records.produce(TOPIC, "order-1", Map.of(), "{}");

        assertThat(Records.readAll(TOPIC)).hasSize(1);
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Backing.jdbc().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
