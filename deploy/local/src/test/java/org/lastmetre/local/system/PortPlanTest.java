package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.local.processes.LocalFailure;

class PortPlanTest {
    @Test
    void theUsualPortsAreTheOnesPartnersKnow() {
        var plan = PortPlan.from(Map.of());

        assertThat(plan.of(Service.GATEWAY)).isEqualTo(8080);
        assertThat(Service.ALL).extracting(plan::of).containsExactly(8081, 8082, 8083, 8084, 8085, 8086);
        assertThat(plan.postgres()).isEqualTo(15432);
    }

    @Test
    void theEnvironmentCanChangeEach() {
        var plan =
                PortPlan.from(Map.of("LM_PG_PORT", "5433", "LM_GATEWAY_PORT", "9090", "LM_KAFKA_CONTROLLER_PORT", "1"));

        assertThat(plan.postgres()).isEqualTo(5433);
        assertThat(plan.of(Service.GATEWAY)).isEqualTo(9090);
        assertThat(plan.kafkaController()).isEqualTo(1);
    }

    @Test
    void nonsenseIsRefusedByName() {
        assertThatThrownBy(() -> PortPlan.from(Map.of("LM_PG_PORT", "99999")))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("LM_PG_PORT");
    }
}
