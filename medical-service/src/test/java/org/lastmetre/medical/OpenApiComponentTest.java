package org.lastmetre.medical;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.BackingResource;

/** The published description names every call. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class OpenApiComponentTest {
    @Test
    void everyCallIsDescribed() {
        var document = new JsonPath(
                given().queryParam("format", "json").get("/q/openapi").asString());
        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getString("info.title")).isEqualTo("Last Metre: medical");
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        assertThat(paths)
                .containsKeys(
                        "/api/vehicles",
                        "/api/vehicles/{id}",
                        "/api/vehicles/{id}/duty",
                        "/api/vehicles/{id}/updates",
                        "/api/vehicles/{id}/disinfection",
                        "/api/medical-requests",
                        "/api/medical-requests/{id}",
                        "/api/medical-requests/{id}/milestones",
                        "/api/medical-requests/{id}/cancellation",
                        "/api/medical-requests/{id}/updates",
                        "/api/appointments",
                        "/api/appointments/{id}",
                        "/api/appointments/{id}/cancellation",
                        "/api/appointments/{id}/trips/{date}",
                        "/api/appointments/{id}/trips/{date}/cancellation",
                        "/api/medicine-requests",
                        "/api/medicine-requests/{id}",
                        "/api/medicine-requests/{id}/buyer",
                        "/api/medicine-requests/{id}/purchase",
                        "/api/prescriptions",
                        "/api/prescriptions/{id}",
                        "/api/prescriptions/{id}/cancellation");
        paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue().entrySet().stream())
                .forEach(call -> assertThat(call.getValue())
                        .as(call.toString())
                        .containsKey("summary")
                        .extractingByKey("responses", InstanceOfAssertFactories.MAP)
                        .containsKeys("401", "403"));
    }
}
