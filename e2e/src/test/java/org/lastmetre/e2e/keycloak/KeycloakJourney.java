package org.lastmetre.e2e.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole system takes a Keycloak's tokens; runs with {@code -Pkeycloak} only, see deploy/keycloak/README.md. */
@Tag("keycloak")
class KeycloakJourney {
    private static final String COMMUNITY = "/api/communities/fumin-garden";
    private static Keycloak keycloak;
    private static StartedSystem system;
    private static Accounts accounts;

    @BeforeAll
    static void startBoth() throws IOException {
        keycloak = Keycloak.start();
        accounts = keycloak.accounts();
        accounts.person("ops", "operations", Map.of());
        accounts.person("resident:fumin-garden/8/3/601", "resident", Map.of("household", "fumin-garden/8/3/601"));
        accounts.person("mei", "resident", Map.of("household", "fumin-garden/8/3/602"));
        accounts.person("volunteer:wang", "volunteer", Map.of("volunteer", "wang"));
        accounts.person("clerk", "partner", Map.of());
        accounts.twin("elsewhere");
        system = StartedSystem.start(keycloak.settings());
        assertThat(person("ops").put(COMMUNITY, fuminGarden()).status()).isEqualTo(201);
    }

    @AfterAll
    static void stopBoth() {
        if (system != null) {
            system.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void anOrderIsThereForThoseItConcerns() {
        var placed = partner("huibailong").post("/api/orders", order());
        assertThat(placed.status()).as(placed.body().toString()).isEqualTo(201);
        var order = "/api/orders/" + placed.body().path("id").asText();

        assertThat(partner("huibailong").get(order).status()).isEqualTo(200);
        assertThat(person("ops").get(order).status()).isEqualTo(200);
        assertThat(person("resident:fumin-garden/8/3/601").get(order).status()).isEqualTo(200);
        assertThat(person("mei").get(order).status()).isEqualTo(404);
        assertThat(partner("yunhu").get(order).status()).isEqualTo(404);
    }

    @Test
    void aRoleMayWhatIsItsOwn() throws IOException {
        assertThat(person("mei").put(COMMUNITY, fuminGarden()).status()).isEqualTo(403);
        assertThat(partner("yunhu").get("/api/sums?community=fumin-garden").status())
                .isEqualTo(403);
        assertThat(person("clerk").post("/api/orders", order()).status()).isEqualTo(403);
    }

    @Test
    void aVolunteerIsKnownByItsAttribute() {
        assertThat(person("ops").put("/api/volunteers/wang", volunteer("Wang")).status())
                .isEqualTo(201);
        assertThat(person("ops").put("/api/volunteers/li", volunteer("Li")).status())
                .isEqualTo(201);

        assertThat(person("volunteer:wang").get("/api/volunteers/wang/tasks").status())
                .isEqualTo(200);
        assertThat(person("volunteer:wang").get("/api/volunteers/li/tasks").status())
                .isEqualTo(404);
        assertThat(person("mei").get("/api/volunteers/wang/tasks").status()).isEqualTo(403);
    }

    @Test
    void tokensSayWhatIsNeededAndNoMore() {
        var token = Token.of(accounts.ofPerson("resident:fumin-garden/8/3/601")).claims();
        assertThat(token.path("aud").asText()).isEqualTo("last-metre");
        assertThat(token.path("preferred_username").asText()).isEqualTo("resident:fumin-garden/8/3/601");
        assertThat(token.path("household").asText()).isEqualTo("fumin-garden/8/3/601");
        assertThat(token.path("groups")).hasToString("[\"resident\"]");
        assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isEqualTo(3600);

        var partner = Token.of(accounts.ofPartner("yunhu")).claims();
        assertThat(partner.path("preferred_username").asText()).isEqualTo("yunhu");
        assertThat(partner.path("groups")).hasToString("[\"partner\"]");
    }

    @Test
    void nobodyComesInWithAnotherToken() {
        var token = Token.of(accounts.ofPerson("mei"));
        refused(null);
        refused("nonsense");
        refused(token.saying("operations", "resident"));
        refused(token.unsigned());
        refused(accounts.ofPartner("huibailong", "elsewhere"));
        refused(accounts.ofPerson("ops", "admin-cli"));
    }

    private static void refused(String token) {
        assertThat(system.gateway().as(token).get("/api/communities").status())
                .as("%s", token)
                .isEqualTo(401);
    }

    private static Web person(String name) {
        return system.gateway().as(accounts.ofPerson(name));
    }

    private static Web partner(String name) {
        return system.gateway().as(accounts.ofPartner(name));
    }

    private static String order() {
        return """
                {"community":"fumin-garden","externalReference":"K-1","category":"FRESH",
                 "deliverTo":{"text":"8栋3单元601"},"lines":[{"name":"白菜","quantity":2}]}""";
    }

    private static String volunteer(String name) {
        return """
                {"community":"fumin-garden","name":"%s","roles":["BUILDING_VOLUNTEER"],"grids":["G2"],"buildings":[],
                 "carriesKg":30}""".formatted(name);
    }

    private static String fuminGarden() throws IOException {
        return Files.readString(Path.of("..", "addresses/src/main/resources/data/communities/fumin-garden.json"));
    }
}
