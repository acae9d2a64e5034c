package org.lastmetre.sanitation;

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
        assertThat(document.getString("info.title")).isEqualTo("Last Metre: sanitation");
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        assertThat(paths)
                .containsKeys(
                        "/api/rounds",
                        "/api/rounds/route",
                        "/api/rounds/{id}/completion",
                        "/api/sites",
                        "/api/sites/{community}/{site}/completion",
                        "/api/sites/{community}/{site}/label.svg",
                        "/api/sanitation-alerts",
                        "/api/waste-differences/{haul}/{step}/acknowledgement",
                        "/api/disinfection-tasks",
                        "/api/disinfection-tasks/{id}/completion",
                        "/api/disinfection-agents",
                        "/api/disinfection-agents/{id}",
                        "/api/sanitation-board",
                        "/api/sanitation-board/csv");
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
