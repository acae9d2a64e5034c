package org.lastmetre.dispatch;

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
        assertThat(document.getString("info.title")).isEqualTo("Last Metre: dispatch");
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        assertThat(paths)
                .containsKeys(
                        "/api/windows",
                        "/api/windows/{id}/calls",
                        "/api/volunteers",
                        "/api/volunteers/{id}",
                        "/api/volunteers/{id}/duty",
                        "/api/volunteers/{id}/tasks",
                        "/api/volunteers/{id}/updates",
                        "/api/runs",
                        "/api/runs/{id}",
                        "/api/runs/{id}/departure",
                        "/api/runs/{id}/stops/{building}/handover",
                        "/api/custody-differences",
                        "/api/deliveries",
                        "/api/packages/{code}/custody",
                        "/api/clearance");
        paths.entrySet().stream()
                .filter(path ->
                        path.getKey().startsWith("/api/") && !path.getKey().contains("dead-letter"))
                .flatMap(path -> path.getValue().entrySet().stream())
                .forEach(call -> assertThat(call.getValue()).as(call.toString()).containsKey("summary"));
    }

    @Test
    void everyCallSaysThatItCanBeRefusedToACaller() {
        var document = new JsonPath(
                given().queryParam("format", "json").get("/q/openapi").asString());
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue().entrySet().stream()
                        .map(call -> Map.entry(call.getKey() + " " + path.getKey(), call.getValue())))
                .forEach(call -> assertThat(call.getValue().get("responses"))
                        .as(call.getKey())
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsKeys("401", "403"));
    }
}
