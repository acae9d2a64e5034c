package org.lastmetre.console.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

/** The page of all calls runs the library's files and its own, whatever name it is called by. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class DocsPolicyComponentTest {
    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/", "/docs/index.html", "/docs.html"})
    void hasNoScriptInlineAndLoadsNothingFromElsewhere(String name) {
        var page = given().header("Authorization", NOBODY).get(name);
        page.then()
                .statusCode(200)
                .header("Content-Security-Policy", equalTo(Policies.DOCS))
                .header("Content-Security-Policy", containsString("script-src 'self';"));
        assertThat(page.asString())
                .contains("/docs/swagger-ui-bundle.js", "/docs.js")
                .doesNotContainPattern("<script>")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("(src|href)=\"?https?:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/swagger-ui-bundle.js", "/docs/swagger-ui.css", "/icon.svg", "/docs.css", "/docs.js"})
    void hasItsFiles(String file) {
        given().header("Authorization", NOBODY).get(file).then().statusCode(200);
    }
}
