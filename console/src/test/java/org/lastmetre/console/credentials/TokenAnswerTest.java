package org.lastmetre.console.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.access.Pass;

class TokenAnswerTest {
    @Test
    void saysHowLongATokenIsWorthSomething() {
        var claims = "{\"sid\":\"s\",\"jti\":\"j\",\"exp\":1700000000,\"groups\":[\"合作\"]}";
        var token =
                "h." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                        + ".s";
        assertThat(new TokenAnswer(200, token, null).pass())
                .isEqualTo(new Pass("s", "j", Instant.ofEpochSecond(1_700_000_000)));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "0, 0", "-1, 1", "soon, 1", ", 1", "999999, 1"})
    void saysWhenToComeAgain(String header, long seconds) {
        assertThat(new TokenAnswer(429, null, header).problem().retryAfter()).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"400, true", "401, true", "403, true", "429, false", "500, false", "503, false", "404, false"})
    void knowsANoFromTrouble(int status, boolean no) {
        assertThat(new TokenAnswer(status, null, null).isNo()).isEqualTo(no);
    }
}
