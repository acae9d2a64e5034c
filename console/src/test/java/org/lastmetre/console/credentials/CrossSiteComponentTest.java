package org.lastmetre.console.credentials;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class CrossSiteComponentTest {
    @TestHTTPResource("/")
    URI here;

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://shop.example.org",
        "Origin, http://evil.example",
        "Origin, http://localhost:1",
        "Origin, null",
        "Origin, :nonsense:",
        "Accept, */*"
    })
    void nothingIsChangedForAPageOfAnotherOriginOrForWhoeverProvesNothing(String header, String value) {
        for (var method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            session()
                    .header(header, value)
                    .request(method, "/api/orders/1")
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/cross-site"));
        }
    }

    @Test
    void notForAPageThatHidesWhereItIsFrom() {
        session()
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", origin("localhost"))
                .post("/api/orders")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void aPageOfThisOriginIsHeardUnderEitherName(String host) {
        session()
                .header("Origin", origin(host))
                .post(origin(host) + "/api/orders")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void aBrowserThatVouchesForItsPageIsHeard(String site) {
        session().header("Sec-Fetch-Site", site).post("/api/orders").then().statusCode(200);
    }

    @Test
    void readingNeedsNoProof() {
        session()
                .header("Sec-Fetch-Site", "cross-site")
                .get("/api/orders")
                .then()
                .statusCode(200);
    }

    private String origin(String host) {
        return "http://" + host + ":" + here.getPort();
    }

    private static RequestSpecification session() {
        var token = TestTokens.of("operations", "operations");
        return given().header("Authorization", NOBODY).cookie("lm_session", token);
    }
}
