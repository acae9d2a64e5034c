package org.lastmetre.console.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCookieTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lm_session=a.b.c | ''",
                "theme=dark; lm_session=a.b.c | theme=dark",
                "lm_session=a.b.c;theme=dark | theme=dark",
                "lm_session =a.b.c; a=1; lm_session=d.e.f; b=2 | a=1; b=2",
                "not_lm_session=a.b.c | not_lm_session=a.b.c",
                "theme=lm_session=a | theme=lm_session=a"
            })
    void isTakenOutAndOthersStay(String before, String after) {
        var headers = MultiMap.caseInsensitiveMultiMap().add("Cookie", before);
        SessionCookie.dropFrom(headers);
        assertThat(headers.get("Cookie")).isEqualTo(after.isEmpty() ? null : after);
    }

    @Test
    void isTakenOutOfSeveralHeadersToo() {
        var headers = MultiMap.caseInsensitiveMultiMap().add("Cookie", "a=1").add("Cookie", "lm_session=a.b.c");
        SessionCookie.dropFrom(headers);
        assertThat(headers.getAll("cookie")).containsExactly("a=1");
    }
}
