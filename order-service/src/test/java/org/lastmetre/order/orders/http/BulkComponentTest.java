package org.lastmetre.order.orders.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.order.testing.Api;
import org.lastmetre.testing.BackingResource;

/** Files of orders in three formats: a bad line never fails the others, the same file again changes nothing. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class BulkComponentTest {
    private static final RestAssuredConfig BYTES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private String community;

    @BeforeEach
    void defineCommunity() {
        community = Api.newCommunity();
    }

    @Test
    void aJsonArrayIsTakenLineByLine() {
        var good = Api.order(community);
        var file = "[" + good + "," + good.deepCopy().put("category", "FROZEN").put("externalReference", "x") + ",5,"
                + good + "," + good.deepCopy().put("note", "other") + "," + Api.order("nowhere") + "]";

        var answer = post("application/json", file);

        answer.then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("repeated", equalTo(1))
                .body("rejected", equalTo(4))
                .body("results.line", contains(1, 2, 3, 4, 5, 6))
                .body(
                        "results.outcome",
                        contains("ACCEPTED", "REJECTED", "REJECTED", "REPEATED", "REJECTED", "REJECTED"))
                .body("results[1].problem.violations[0].field", equalTo("category"))
                .body("results[1].problem.status", equalTo(400))
                .body("results[4].problem.type", endsWith("/external-reference-conflict"))
                .body("results[5].problem.type", endsWith("/unknown-community"));
        assertThat(answer.jsonPath().getString("results[0].orderId"))
                .isEqualTo(answer.jsonPath().getString("results[3].orderId"));
    }

    @Test
    void linesOfJsonAreTakenOneByOne() {
        var file = Api.order(community) + "\n{\"community\": \n\n" + Api.order(community) + "\r\n" + "[1]";

        post("application/x-ndjson", file)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("results.line", contains(1, 2, 4, 5))
                .body("results.outcome", contains("ACCEPTED", "REJECTED", "ACCEPTED", "REJECTED"));
    }

    @Test
    void aTableIsTakenRowByRow() {
        var ref = Api.newReference();
        var file =
                "\uFEFFcommunity,externalReference,category,building,unit,room,packages,weightKg,packageCodes,note,lines\r\n"
                        + community + "," + ref + "-1,FRESH,10,2,301,2,4.5," + ref + "-a;" + ref
                        + "-b,\"放, 门口\",小白菜 x 2; 牛奶\r\n"
                        + community + "," + ref + "-2,FROZEN,10,2,301,,,,,\r\n"
                        + community + "," + ref + "-3,FOOD,10,2,301,two,,,,\r\n"
                        + community + "," + ref + "-4,FOOD\r\n"
                        + community + "," + ref + "-5,FOOD,10,2,302,,,,,\r\n";

        var answer = post("text/csv", file);

        answer.then()
                .statusCode(200)
                .body("results.line", contains(1, 2, 3, 4, 5))
                .body("results.outcome", contains("ACCEPTED", "REJECTED", "REJECTED", "REJECTED", "ACCEPTED"))
                .body("results[1].problem.violations[0].field", equalTo("category"))
                .body("results[2].problem.violations[0].field", equalTo("packages"));
        given().get("/api/orders/" + answer.jsonPath().getString("results[0].orderId"))
                .then()
                .body("note", equalTo("放, 门口"))
                .body("packageCodes", contains(ref + "-a", ref + "-b"))
                .body("lines.name", contains("小白菜", "牛奶"))
                .body("lines.quantity", contains(2, 1));
        post("text/csv", "community,wrong\r\n").then().statusCode(400).body("detail", containsString("wrong"));
    }

    @Test
    void theSameFileAgainIsAllRepeated() {
        var file = orders(600);

        post("application/json", file).then().body("accepted", equalTo(600));
        post("application/json", file).then().body("repeated", equalTo(600)).body("rejected", equalTo(0));
    }

    /** Lines of different parts of a file, of which some are stored side by side. */
    @Test
    void ofTwoLinesAboutTheSameTheFirstCountsHoweverFarAway() {
        var lines = IntStream.range(0, 1_200)
                .mapToObj(i -> Api.order(community).put("note", "line " + i))
                .toList();
        var code = Api.newReference();
        lines.get(0).putArray("packageCodes").add(code);
        lines.get(1_199).putArray("packageCodes").add(code);
        lines.get(300).set("externalReference", lines.get(10).get("externalReference"));

        var answer = post("application/json", lines.toString());

        answer.then().statusCode(200).body("accepted", equalTo(1_198)).body("rejected", equalTo(2));
        assertThat(answer.jsonPath().getString("results[300].problem.type")).endsWith("/external-reference-conflict");
        assertThat(answer.jsonPath().getString("results[1199].problem.type")).endsWith("/package-code-conflict");
        assertThat(answer.jsonPath().getList("results.line")).isSorted();
    }

    @Test
    void aFileWithoutAnyReadableLineIsAnswered() {
        post("application/json", "[1,2]").then().statusCode(200).body("rejected", equalTo(2));
    }

    @Test
    void theSameKeyReplaysTheWholeAnswer() {
        var file = orders(3);
        var key = Api.newReference();
        var first = post("application/json", file, key);

        var again = post("application/json", file, key);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        post("application/json", orders(3), key).then().statusCode(422);
    }

    @Test
    void filesThatMakeNoSenseAreRefusedAsAWhole() {
        post("application/json", "{}").then().statusCode(400);
        post("application/json", "[").then().statusCode(400).contentType("application/problem+json");
        post("application/json", "[]").then().statusCode(400);
        post("application/json", "").then().statusCode(400);
        post("application/xml", "<a/>").then().statusCode(415);
        given().config(BYTES)
                .contentType("application/x-ndjson")
                .body(new byte[] {'{', (byte) 0xC3, '}'})
                .post("/api/orders/bulk")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void moreThanTenThousandOrdersAreTooMany() {
        var file = IntStream.rangeClosed(1, 10_001).mapToObj(i -> "{}").collect(Collectors.joining(",", "[", "]"));
        post("application/json", file).then().statusCode(413).body("detail", containsString("10000"));
    }

    @Test
    void tenThousandOrdersAreTaken() {
        post("application/json", orders(10_000)).then().statusCode(200).body("accepted", equalTo(10_000));
    }

    private String orders(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Api.order(community).toString())
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Response post(String type, String file) {
        return post(type, file, Api.newReference());
    }

    private static Response post(String type, String file, String key) {
        return given().config(BYTES)
                .contentType(type)
                .header("Idempotency-Key", key)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/orders/bulk");
    }
}
