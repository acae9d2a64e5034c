package org.lastmetre.console.credentials;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.testing.CallsAsTester.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.console.support.LogEar;
import org.lastmetre.testing.BackingResource;
import org.lastmetre.testing.TestTokens;

/** Not even the most talkative log has a token or a key. */
@QuarkusTest
@TestProfile(NeverLoggedComponentTest.Talkative.class)
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class NeverLoggedComponentTest {
    /** Everything is logged that can be by whoever touches a request. */
    public static final class Talkative implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Stream.of(
                            "org.lastmetre",
                            "io.quarkus.vertx.http",
                            "io.quarkus.security",
                            "io.quarkus.smallrye.jwt",
                            "io.smallrye.jwt")
                    .collect(Collectors.toMap("quarkus.log.category.\"%s\".level"::formatted, name -> "DEBUG"));
        }
    }

    private final LogEar ear = new LogEar();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ear);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(ear);
    }

    @Test
    void whoeverCallsAndWhateverBecomesOfIt() {
        var token = TestTokens.of("operations", "operations");
        var secrets = List.of(
                "lm_live_good_never_logged",
                "lm_live_bad_never_logged",
                "lm_live_gone_never_logged",
                token,
                "bad.to.ken");
        for (var secret : secrets) {
            for (var path : List.of("/api/clock", "/api/orders/1", "/api/rounds", "/api/overview?community=partial")) {
                given().header("Authorization", "Bearer " + secret).get(path);
                given().header("Authorization", NOBODY)
                        .cookie("lm_session", secret)
                        .put(path);
                given().header("Authorization", NOBODY)
                        .cookie("lm_session", secret)
                        .get(path);
            }
        }
        assertThat(ear.heard())
                .anyMatch(line -> line.contains("No answer from"))
                .anyMatch(line -> line.contains("No key can be exchanged"))
                .noneMatch(line -> secrets.stream().anyMatch(line::contains));
    }
}
