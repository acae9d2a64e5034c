package org.lastmetre.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ServiceTroubleAlertsTest {
    @Test
    void whatAServiceSaysOfItsHealthIsAnAlertForWhatIsDown() throws Exception {
        var health = new ObjectMapper().readTree("""
                {"status":"DOWN","checks":[
                  {"name":"outbox","status":"UP","data":{"oldestMs":3}},
                  {"name":"database","status":"DOWN","data":
                    {"trouble":"the database's disk is full","since":"2026-04-10T09:00:00Z"}}]}""");

        var alerts = ServiceTroubles.troubles("c1", "order", health).toList();

        assertThat(alerts)
                .containsExactly(new Alert(
                        "service-trouble:c1:order/database",
                        AlertKind.SERVICE_TROUBLE,
                        "c1",
                        "2026-04-10T09:00:00Z",
                        "order/database",
                        "order-service: the database's disk is full",
                        "OPEN"));
    }

    @Test
    void whatIsNoHealthIsNoAlert() throws Exception {
        var echo = new ObjectMapper().readTree("{\"service\":\"order\"}");

        assertThat(ServiceTroubles.troubles("c1", "order", echo)).isEmpty();
    }
}
