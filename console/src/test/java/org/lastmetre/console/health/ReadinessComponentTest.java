package org.lastmetre.console.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class ReadinessComponentTest {
    @Test
    void namesWhatIsMissing() {
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'broker' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'revocations' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'issuer' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.identity", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.order", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.dispatch", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.sanitation", containsString("DOWN"));
    }

    @Test
    void hasMetrics() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
    }
}
