package org.lastmetre.e2e.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The realm gives nobody more than it should; read from the file, without a Keycloak. */
class RealmFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = JSON.readTree(RealmFile.text());
    }

    @Test
    void secretsComeFromTheEnvironment() {
        assertThat(realm.findValues("secret")).isNotEmpty().allSatisfy(secret -> assertThat(secret.asText())
                .matches(RealmFile.PLACEHOLDER));
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void clientsGiveTheRolesTheyAreFor() {
        var scopes = items(realm.path("scopeMappings"))
                .collect(Collectors.toMap(scope -> scope.path("client").asText(), scope -> scope.path("roles")
                        .toString()));
        assertThat(scopes).containsOnlyKeys("last-metre-cli", "huibailong", "yunhu");
        assertThat(scopes.get("last-metre-cli")).contains("\"admin\"").doesNotContain("\"partner\"");
        assertThat(scopes.get("huibailong")).isEqualTo("[\"partner\"]").isEqualTo(scopes.get("yunhu"));
        assertThat(realm.findValues("fullScopeAllowed")).hasSize(3).noneMatch(JsonNode::asBoolean);
    }

    @Test
    void nobodyMovesHouseByItself() throws IOException {
        var profile =
                JSON.readTree(realm.findValue("kc.user.profile.config").path(0).asText());
        var fixed = items(profile.path("attributes"))
                .filter(attribute ->
                        attribute.at("/permissions/edit").toString().equals("[\"admin\"]"))
                .map(attribute -> attribute.path("name").asText());
        assertThat(fixed).containsExactly("username", "household", "volunteer");
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("editUsernameAllowed").asBoolean(true)).isFalse();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
