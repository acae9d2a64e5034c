package org.lastmetre.sorting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.sorting.testing.Gate;
import org.lastmetre.sorting.testing.Upstream;
import org.lastmetre.testing.BackingResource;

/** Bytes that are no scan at all are told so, and labels full of strange characters are only labels. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class HostileScansComponentTest {
    private static final String END = "\",\"scanId\":\"%s\",\"at\":\"2026-03-02T09:00:00+08:00\"}";

    @Inject
    ObjectMapper json;

    private final String name = "x" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void define() {
        new Upstream(json, name).define();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"x\"", "{", "{\"community\":", "{}{}", "<a/>"})
    void whatIsNoScanIsRefused(String body) {
        for (var path : List.of("/api/arrivals", "/api/disinfections")) {
            given().contentType("application/json").body(body).post(path).then().statusCode(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7栋\\u00002单元301",
                "\\ud800",
                "'; drop table parcel; --",
                "",
                " \\n\\t ",
                "$1 %s {0} \\\\",
                "<script>alert(1)</script>"
            })
    void aStrangeLabelIsHeldOrRefused(String text) {
        var label = "{\"community\":\"" + name + "\",\"label\":{\"text\":\"" + text + "\"},\"condition\":\"OK";
        var status = post(label + END.formatted(UUID.randomUUID())).statusCode();
        assertThat(status).isIn(200, 400);
        assertThat(new Gate(name).get("/api/reception").statusCode()).isEqualTo(200);
    }

    @Test
    void aLabelOfLineBreaksOnlyIsRefused() {
        var label = "{\"community\":\"" + name + "\",\"label\":{\"text\":\"" + "\\n".repeat(20_000)
                + "\"},\"condition\":\"OK";
        assertThat(post(label + END.formatted(UUID.randomUUID())).statusCode()).isEqualTo(400);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        var body = ("{\"community\":\"" + name + "\",\"packageCode\":\"P" + END.formatted("s"))
                .getBytes(StandardCharsets.UTF_8);
        body[body.length - 45] = (byte) 0xff;
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "0", "-0.0", "1000.001", "\"2\"", "true", "NaN", "[1]"})
    void aWeightThatIsNoneIsRefused(String weight) {
        var body =
                "{\"community\":\"" + name + "\",\"weightKg\":" + weight + ",\"packageCode\":\"P" + END.formatted("s");
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan\\u0000", " ", "\\u0007"})
    void aScanIdIsCleanText(String scanId) {
        var body = "{\"community\":\"" + name + "\",\"packageCode\":\"P" + END.formatted(scanId);
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/batches?building=%00&",
                "/api/batches?grid=%00&",
                "/api/batches?limit=0&",
                "/api/batches?limit=501&",
                "/api/batches?limit=99999999999&",
                "/api/batches?category=food&",
                "/api/batches?after=%00&",
                "/api/reception?after=bm8&limit=-1&",
                "/api/sums?date=+999999999-01-01&",
                "/api/sums?date=2026-02-30&"
            })
    void aHostileQueryIsRefused(String query) {
        given().urlEncodingEnabled(false)
                .get(query + "community=" + name)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%20", "..%2f..%2fetc", "a%0ab", "%F0%9F%93%A6"})
    void aCodeThatCannotBeIsNotFound(String code) {
        for (var path : List.of("/api/packages/", "/api/batches/")) {
            given().urlEncodingEnabled(false).get(path + code).then().statusCode(404);
            given().urlEncodingEnabled(false)
                    .get(path + code + "/label.svg")
                    .then()
                    .statusCode(404);
        }
    }

    private static Response post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Response post(byte[] body) {
        return given().contentType("application/json").body(body).post("/api/arrivals");
    }
}
