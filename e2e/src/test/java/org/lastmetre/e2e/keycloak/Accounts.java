package org.lastmetre.e2e.keycloak;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.lastmetre.e2e.keycloak.Web.Reply;

/** Makes accounts in a Keycloak, all with the same secret, and gets tokens for them. */
record Accounts(Web web, String secret) {
    void person(String name, String role, Map<String, String> attributes) {
        var person = """
                {"ifResourceExists":"FAIL","users":[{"username":"%s","enabled":true,"realmRoles":["%s"],
                 "credentials":[{"type":"password","value":"%s"}],"attributes":{%s}}]}""".formatted(name, role, secret, json(attributes));
        expect(200, asAdmin().post("/admin/realms/" + RealmFile.REALM + "/partialImport", person));
    }

    /** The same realm once more, under another name. */
    void twin(String realm) {
        expect(201, asAdmin().post("/admin/realms", RealmFile.twin(realm, secret)));
    }

    String ofPartner(String name) {
        return ofPartner(name, RealmFile.REALM);
    }

    String ofPartner(String name, String realm) {
        return token(realm, Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", secret));
    }

    String ofPerson(String name) {
        return ofPerson(name, "last-metre-cli");
    }

    /** By way of another client that takes passwords, too. */
    String ofPerson(String name, String client) {
        return byPassword(RealmFile.REALM, name, client);
    }

    private Web asAdmin() {
        return web.as(byPassword("master", "admin", "admin-cli"));
    }

    private String byPassword(String realm, String name, String client) {
        return token(
                realm, Map.of("grant_type", "password", "client_id", client, "username", name, "password", secret));
    }

    private String token(String realm, Map<String, String> form) {
        var reply = expect(200, web.form("/realms/" + realm + "/protocol/openid-connect/token", form));
        return reply.body().path("access_token").asText();
    }

    private static Reply expect(int status, Reply reply) {
        if (reply.status() != status) {
            throw new IllegalStateException("Keycloak answered " + reply.status() + ": " + reply.body());
        }
        return reply;
    }

    private static String json(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(attribute -> "\"%s\":[\"%s\"]".formatted(attribute.getKey(), attribute.getValue()))
                .collect(joining(","));
    }
}
