package org.lastmetre.console.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

/** The crew's page: its own files only, every part that its script uses, every word in both languages. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class SanitationPageComponentTest {
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css))\"");
    private static final Pattern USED = Pattern.compile("(?:at|sends)\\('([a-z-]+)'");
    private static final Pattern FIELD = Pattern.compile("<(?:input|select) id=\"([a-z]+)\"");

    @Test
    void hasItsFilesAndNothingInline() {
        var page = page("/sanitation");
        assertThat(found(FILE, page)).containsExactly("/pages.css", "/sanitation.js");
        assertThat(page("/sanitation.js")).isNotEmpty();
        assertThat(page).doesNotContain("<style", " style=", "javascript:").doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void theScriptFindsEveryPartOfThePage() {
        var page = page("/sanitation");
        assertThat(found(USED, page("/sanitation.js"))).allMatch(id -> page.contains("id=\"" + id + "\""));
    }

    @Test
    void everyFieldHasALabelInBothLanguages() {
        var page = page("/sanitation");
        assertThat(found(FIELD, page)).hasSize(9).allSatisfy(id -> assertThat(page)
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
