package org.lastmetre.e2e.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lastmetre.local.processes.Ports;

/** A Keycloak of its own, on a free port and in memory, with our realm and a secret made up for this run. */
final class Keycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Web web;
    private final String secret;
    private final Program program;

    private Keycloak(Web web, String secret, Program program) {
        this.web = web;
        this.secret = secret;
        this.program = program;
    }

    /** Starts the distribution that the profile {@code keycloak} has unpacked. */
    static Keycloak start() {
        var home = Path.of(System.getProperty("lastmetre.keycloak.home")).toAbsolutePath();
        RealmFile.putInto(home.resolve("data/import"));
        var port = Ports.free();
        var secret = UUID.randomUUID().toString();
        var program = Program.start("keycloak", command(home, port), environment(secret));
        var web = Web.at("http://127.0.0.1:" + port);
        return new Keycloak(web, secret, program.awaitReady(PATIENCE, () -> web.answers("/realms/" + RealmFile.REALM)));
    }

    Accounts accounts() {
        return new Accounts(web, secret);
    }

    /** What an operator sets, to have this Keycloak's tokens accepted. */
    Map<String, String> settings() {
        var issuer = web.base() + "/realms/" + RealmFile.REALM;
        return Map.of(
                "LASTMETRE_IDENTITY_ISSUER",
                issuer,
                "LASTMETRE_IDENTITY_JWKS",
                issuer + "/protocol/openid-connect/certs");
    }

    private static List<String> command(Path home, int port) {
        return List.of(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
    }

    private static Map<String, String> environment(String secret) {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secret,
                "LASTMETRE_KEYCLOAK_HUIBAILONG_SECRET", secret,
                "LASTMETRE_KEYCLOAK_YUNHU_SECRET", secret);
    }

    @Override
    public void close() {
        program.close();
    }
}
