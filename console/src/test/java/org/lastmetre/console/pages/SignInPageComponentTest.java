package org.lastmetre.console.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class SignInPageComponentTest {
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css))\"");
    private static final Pattern USED = Pattern.compile("at\\('([a-z-]+)'\\)");

    @Test
    void needsNobodyToBeSignedInAndHasItsFiles() {
        var page = page("/sign-in");
        var files = FILE.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(files).containsExactly("/pages.css", "/sign-in.js");
        assertThat(files).allSatisfy(file -> assertThat(page(file)).isNotEmpty());
    }

    @Test
    void hasNothingInline() {
        assertThat(page("/sign-in"))
                .doesNotContain("<style", " style=", "javascript:")
                .doesNotContainPattern("<script>")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void everyFieldHasALabelInBothLanguages() {
        var page = page("/sign-in");
        for (var field : new String[] {"account", "secret"}) {
            assertThat(page)
                    .contains("<input id=\"" + field + "\"")
                    .containsPattern("<label for=\"" + field + "\">[^<]*\\p{IsHan}[^<]*<span lang=\"en\">");
        }
        assertThat(page).contains("role=\"alert\"", "role=\"status\"");
    }

    @Test
    void theScriptFindsEveryPartOfThePage() {
        var page = page("/sign-in");
        var used = USED.matcher(page("/sign-in.js")).results().map(MatchResult::group);
        assertThat(used.map(at -> at.replaceAll("at\\('|'\\)", ""))).allMatch(id -> page.contains("id=\"" + id + "\""));
    }

    private static String page(String path) {
        var answer = given().header("Authorization", NOBODY).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }
}
