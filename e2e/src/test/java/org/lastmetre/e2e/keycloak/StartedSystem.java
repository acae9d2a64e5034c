package org.lastmetre.e2e.keycloak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lastmetre.local.system.PortPlan;
import org.lastmetre.local.system.Service;

/** The whole system as an operator starts it: {@code ./last-metre up} with settings in the environment. */
record StartedSystem(Web gateway, Program program) implements AutoCloseable {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    static StartedSystem start(Map<String, String> settings) {
        var ports = PortPlan.free();
        var environment = new HashMap<>(settings);
        environment.put("LM_NO_BUILD", "yes");
        ports.ports().forEach((part, port) -> environment.put(variable(part), Integer.toString(port)));
        var program = Program.start("last-metre", command(), environment);
        var gateway = Web.at("http://127.0.0.1:" + ports.of(Service.GATEWAY));
        return new StartedSystem(gateway, program.awaitReady(PATIENCE, () -> gateway.answers("/q/health/ready")));
    }

    private static List<String> command() {
        var data = Program.FOLDER.resolve("data").toAbsolutePath();
        return List.of(PROJECT.resolve("last-metre").toString(), "up", "--fresh", "--data", data.toString());
    }

    private static String variable(String part) {
        return "LM_" + part.toUpperCase(Locale.ROOT) + "_PORT";
    }

    @Override
    public void close() {
        program.close();
    }
}
