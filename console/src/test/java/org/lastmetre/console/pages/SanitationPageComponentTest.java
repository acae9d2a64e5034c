package org.lastmetre.console.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

/** The crew's page: its own files only, every part that its script uses, every word in both languages. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class SanitationPageComponentTest {
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css))\"");
    private static final Pattern MODULE = Pattern.compile("from '\\.(/[a-z-]+\\.js)'");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:https?:)?//[a-z]|import\\(|eval\\(|innerHTML");
    private static final Pattern USED = Pattern.compile("(?:at|sends)\\('([a-z-]+)'");
    private static final Pattern ASKED = Pattern.compile("heard\\('([a-z]+)'");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select) id=\"([a-z]+)\"");

    @Test
    void hasItsFilesAndNothingInline() {
        var page = page("/sanitation");
        assertThat(found(FILE, page)).containsExactly("/pages.css", "/sanitation.js");
        assertThat(page("/sanitation.js")).isNotEmpty();
        assertThat(page).doesNotContain("<style", " style=", "javascript:").doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void theScriptLoadsItsOwnModulesAndNothingFromElsewhere() {
        var script = page("/sanitation.js");
        var modules = found(MODULE, script);
        assertThat(modules)
                .containsExactly(
                        "/asking.js",
                        "/clock.js",
                        "/coverage.js",
                        "/elements.js",
                        "/route.js",
                        "/sampling.js",
                        "/sanitation-words.js");
        assertThat(modules).allSatisfy(module -> assertThat(page(module)).doesNotContainPattern(ELSEWHERE));
        assertThat(script).doesNotContainPattern(ELSEWHERE);
    }

    @Test
    void theWayIsAskedForGridByGridAndASiteIsDoneByItsCode() {
        assertThat(page("/sanitation.js")).contains("/api/rounds/route?", "'&grid='", "sends('round'");
        assertThat(page("/route.js")).contains("/api/sites/${", "/completion");
    }

    @Test
    void aFormTellsTheTimeOfTheServices() {
        assertThat(page("/sanitation.js"))
                .contains("'/api/clock'", "learn(", "new Date(now())")
                .doesNotContain("new Date()", "Date.now()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"too-early", "too-soon", "no-round-left", "round-skipped", "building-held", "unknown-site"})
    void whyASiteIsNotDoneIsSaidInBothLanguages(String code) {
        assertThat(page("/sanitation-words.js"))
                .containsPattern("'" + code + "': \\['\\p{IsHan}[^']+', '[A-Z][^']+'\\]");
    }

    @Test
    void theScriptFindsEveryPartOfThePage() {
        var page = page("/sanitation");
        assertThat(found(USED, page("/sanitation.js"))).allMatch(id -> page.contains("id=\"" + id + "\""));
    }

    @Test
    void everyListHasAPlaceToSayThatItCouldNotBeAskedForAndIsNotDrawnThen() {
        var page = page("/sanitation");
        var script = page("/sanitation.js");
        assertThat(found(ASKED, script))
                .containsExactlyInAnyOrder("alerts", "route", "bags", "sampling")
                .allMatch(id -> page.contains("id=\"" + id + "-away\""));
        assertThat(script).doesNotContainPattern("list\\([^;]*\\?\\? \\[\\]");
    }

    @Test
    void everyFieldHasALabelInBothLanguages() {
        var page = page("/sanitation");
        assertThat(found(FIELD, page)).hasSize(14).allSatisfy(id -> assertThat(page)
                .containsPattern("<label for=\"" + id + "\">[^<]*\\p{IsHan}[^<]*<span lang=\"en\">"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).toList();
    }

    private static String page(String path) {
        var answer = given().header("Authorization", NOBODY).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }
}
