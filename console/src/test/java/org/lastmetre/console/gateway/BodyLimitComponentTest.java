package org.lastmetre.console.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class BodyLimitComponentTest {
    private static final int MB = 1_000_000;

    @TestHTTPResource("/api/orders/bulk")
    URI bulk;

    @Test
    void aBulkOfFiveMegabytesPasses() {
        given().body(new byte[5 * MB])
                .post("/api/orders/bulk")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(5 * MB));
    }

    @Test
    void seventeenMegabytesAreTooLarge() {
        given().body(new byte[17 * MB + MB])
                .post("/api/orders/bulk")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", endsWith("/too-large"));
    }

    @Test
    void alsoWhenTheLengthIsNotSaidBeforehand() throws Exception {
        assertThat(chunked(18 * MB).statusCode()).isEqualTo(413);
        assertThat(chunked(6 * MB).body()).contains("\"bytes\":" + 6 * MB);
    }

    @Test
    void asksForABodyThatWaitsToBeAskedFor() throws Exception {
        var request = HttpRequest.newBuilder(bulk)
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[MB]))
                .build();
        assertThat(send(request).body()).contains("\"bytes\":" + MB);
    }

    private HttpResponse<String> chunked(int length) throws Exception {
        var body = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
        return send(HttpRequest.newBuilder(bulk).POST(body).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
