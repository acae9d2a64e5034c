package org.lastmetre.console.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.BackingResource;

/** The page of all calls is made by a library; its policy knows the inline script of this version and no other. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class DocsPolicyComponentTest {
    private static final Pattern INLINE = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    @Test
    void everyInlineScriptOfThePageIsKnownByItsHash() throws Exception {
        var page = given().get("/docs/");
        var hashes = hashes(page.asString());
        assertThat(hashes).hasSize(1);
        assertThat(page.header("Content-Security-Policy")).contains(hashes);
    }

    @Test
    void thePageHasNoInlineHandlersAndLoadsNothingFromElsewhere() {
        assertThat(given().get("/docs/").asString())
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("(src|href)=\"?https?:");
    }

    private static List<String> hashes(String page) throws Exception {
        var hashes = new ArrayList<String>();
        var inline = INLINE.matcher(page);
        while (inline.find()) {
            var text = inline.group(1).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(text);
            hashes.add("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        }
        return hashes;
    }
}
