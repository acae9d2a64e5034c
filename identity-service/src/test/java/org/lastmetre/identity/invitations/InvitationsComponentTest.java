package org.lastmetre.identity.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.Jwt;
import org.lastmetre.identity.testing.OwnIssuer;
import org.lastmetre.identity.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** Residents and volunteers come in with a code, once. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(OwnIssuer.class)
class InvitationsComponentTest {
    private static final Map<String, Object> DOOR =
            Map.of("household", Map.of("community", "oriental-plaza", "building", "7", "unit", "2", "room", "502"));

    @Inject
    TestTime time;

    @AfterEach
    void now() {
        time.reset();
    }

    @BeforeEach
    void ready() {
        Door.awaitKeys();
    }

    @Test
    void aVolunteerIsInUntilTheShiftEnds() {
        var end = time.now().plus(Duration.ofHours(5)).truncatedTo(ChronoUnit.SECONDS);
        var made = invite("dispatcher", volunteer("lin", end.toString()));
        made.then()
                .statusCode(201)
                .body("account", equalTo("volunteer:lin"))
                .body("code", matchesPattern("[0-9A-Z]{5}-[0-9A-Z]{5}"))
                .body("link", equalTo("http://localhost:8080/join#" + made.path("code")))
                .body("expiresAt", notNullValue());
        var come = redeem(made.path("code"));
        come.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("token_type", equalTo("Bearer"))
                .body("account", equalTo("volunteer:lin"))
                .body("role", equalTo("volunteer"));
        var claims = Jwt.claims(come.path("access_token"));
        assertThat(claims).containsEntry("volunteer", "lin").containsEntry("exp", end.getEpochSecond());
        assertThat(come.cookie("lm_session")).isEqualTo(come.path("access_token"));
        Door.as(come.path("access_token")).get("/api/session").then().statusCode(200);
    }

    @Test
    void aResidentIsInForHalfADay() {
        var come = redeem(invite("operations", DOOR).path("code"));
        come.then().statusCode(200);
        assertThat(come.<Integer>path("expires_in")).isBetween(43_190, 43_200);
        assertThat(Jwt.claims(come.path("access_token"))).containsEntry("household", "oriental-plaza/7/2/502");
    }

    @Test
    void aCodeLetsInOnce() {
        String code = invite("operations", DOOR).path("code");
        redeem(code.toLowerCase(Locale.ROOT).replace("-", " ")).then().statusCode(200);
        redeem(code)
                .then()
                .statusCode(404)
                .header("Set-Cookie", nullValue())
                .body("type", equalTo("https://lastmetre.org/problems/unknown-invitation"));
    }

    @Test
    void ofManyWhoTypeItAtTheSameMomentOneComesIn() {
        String code = invite("operations", DOOR).path("code");
        var all = IntStream.range(0, 8)
                .mapToObj(
                        each -> CompletableFuture.supplyAsync(() -> redeem(code).statusCode()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(status -> status == 200))
                .hasSize(1);
    }

    @Test
    void aCodeIsGoodForHalfAnHour() {
        String in = invite("operations", DOOR).path("code");
        String late = invite("operations", DOOR).path("code");
        time.pass(Duration.ofMinutes(29));
        redeem(in).then().statusCode(200);
        time.pass(Duration.ofMinutes(2));
        redeem(late).then().statusCode(404);
    }

    @Test
    void anInvitationIsTakenBack() {
        var made = invite("operations", DOOR);
        revoke("operations", made.path("id")).then().statusCode(200).body("revokedAt", notNullValue());
        redeem(made.path("code")).then().statusCode(404);
        var used = invite("operations", DOOR);
        redeem(used.path("code")).then().statusCode(200);
        revoke("operations", used.path("id")).then().statusCode(409);
        revoke("operations", UUID.randomUUID().toString()).then().statusCode(404);
        revoke("operations", "x").then().statusCode(404);
    }

    @Test
    void dispatchersLookAfterVolunteersOnly() {
        invite("dispatcher", DOOR).then().statusCode(403);
        revoke("dispatcher", invite("operations", DOOR).path("id")).then().statusCode(404);
        var shift = invite(
                "operations", volunteer("lin", time.now().plusSeconds(600).toString()));
        revoke("dispatcher", shift.path("id")).then().statusCode(200);
        invite("reception", DOOR).then().statusCode(403);
        Door.nobody()
                .contentType("application/json")
                .body(DOOR)
                .post("/api/invitations")
                .then()
                .statusCode(401);
    }

    @Test
    void aRepeatNeverShowsTheCodeAgain() {
        var key = UUID.randomUUID().toString();
        var token = Door.token("operations", "rehearsal");
        String id = Door.as(token)
                .header("Idempotency-Key", key)
                .body(DOOR)
                .post("/api/invitations")
                .path("id");
        Door.as(token)
                .header("Idempotency-Key", key)
                .body(DOOR)
                .post("/api/invitations")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("code", nullValue())
                .body("link", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"PT24H1M, until", "-PT1M, until", "'', until"})
    void aShiftEndsWithinADay(String ahead, String field) {
        var body = new HashMap<String, Object>(Map.of("volunteer", "lin"));
        if (!ahead.isEmpty()) {
            body.put("until", time.now().plus(Duration.parse(ahead)).toString());
        }
        invite("dispatcher", body).then().statusCode(400).body("violations.field", hasItem(field));
    }

    @Test
    void anInvitationIsForOneKindOfGuest() {
        invite("operations", Map.of()).then().statusCode(400);
        var both = new HashMap<>(DOOR);
        both.put("volunteer", "lin");
        invite("operations", both).then().statusCode(400);
        invite("operations", volunteer("a b", time.now().plusSeconds(60).toString()))
                .then()
                .statusCode(400);
    }

    @Test
    void guessingIsSlowedDownByAddress() {
        time.stop();
        var address = "10.7.7." + UUID.randomUUID();
        var answers = IntStream.range(0, 102)
                .mapToObj(each -> redeem(address, "00000-0000" + each % 10).statusCode())
                .toList();
        assertThat(answers.subList(0, 100)).containsOnly(404);
        assertThat(answers.subList(100, 102)).containsOnly(429);
        redeem(address, "00000-00000").then().header("Retry-After", notNullValue());
        time.pass(Duration.ofSeconds(1));
        redeem(address, invite("operations", DOOR).path("code")).then().statusCode(200);
    }

    @Test
    void aCodeEndsWithTheShiftItOpens() {
        var until = time.now().plusSeconds(300);
        var code = invite("operations", volunteer("late-" + UUID.randomUUID(), until.toString()))
                .<String>path("code");
        time.pass(Duration.ofSeconds(301));
        redeem("10.7.8." + UUID.randomUUID(), code).then().statusCode(404);
    }

    @Test
    void whoIsOutIsInvitedAgainOnlyAfterAnAdministratorLetThemIn() {
        var id = "back-" + UUID.randomUUID();
        var shift = volunteer(id, time.now().plusSeconds(3600).toString());
        String account = Door.admin()
                .body(Map.of("role", "volunteer", "volunteer", id))
                .post("/api/accounts")
                .path("id");
        redeem("10.7.9.1", invite("operations", shift).path("code")).then().statusCode(200);
        Door.admin().body("{\"reason\": \"moved\"}").post("/api/accounts/" + account + "/revocation");

        invite("operations", shift).then().statusCode(409);
        Door.admin().post("/api/accounts/" + account + "/reinstatement").then().statusCode(200);
        redeem("10.7.9.1", invite("operations", shift).path("code")).then().statusCode(200);
    }

    @Test
    void anInvitationFromBeforeTheRevocationNeverLetsInAgain() {
        var id = "moved-" + UUID.randomUUID();
        var shift = volunteer(id, time.now().plusSeconds(3600).toString());
        String account = Door.admin()
                .body(Map.of("role", "volunteer", "volunteer", id))
                .post("/api/accounts")
                .path("id");
        String code = invite("operations", shift).path("code");
        Door.admin()
                .body("{\"reason\": \"moved\"}")
                .post("/api/accounts/" + account + "/revocation")
                .then()
                .statusCode(200);
        Door.admin().post("/api/accounts/" + account + "/reinstatement").then().statusCode(200);

        redeem(code).then().statusCode(404);
    }

    private static Map<String, Object> volunteer(String id, String until) {
        return Map.of("volunteer", id, "until", until);
    }

    private static Response invite(String who, Map<String, ?> body) {
        return Door.as(Door.token(who, "rehearsal")).body(body).post("/api/invitations");
    }

    private static Response revoke(String who, String id) {
        return Door.as(Door.token(who, "rehearsal")).body(List.of()).post("/api/invitations/" + id + "/revocation");
    }

    private static Response redeem(String code) {
        return redeem("10.8.8." + UUID.randomUUID(), code);
    }

    private static Response redeem(String address, String code) {
        return Door.from(address)
                .contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/invitations/redemption");
    }
}
