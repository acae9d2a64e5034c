package org.lastmetre.console.services;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

/** An installation may do without some of the services. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class NotInServiceComponentTest {
    @Test
    void aServiceThatIsNotPartOfThisIsNotInServiceYet() {
        QuarkusMock.installMockForType(new Services(Map::of), Services.class);

        given().get("/api/vehicles")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", endsWith("/not-in-service-yet"));
    }
}
