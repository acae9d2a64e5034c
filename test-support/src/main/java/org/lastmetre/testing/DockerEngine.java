package org.lastmetre.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether a Docker engine answers. */
final class DockerEngine {
    /** Held, because the log framework forgets the level of a logger that nobody holds. */
    private static final List<Logger> QUIET = Stream.of("org.testcontainers", "com.github.dockerjava", "tc")
            .map(Logger::getLogger)
            .toList();

    private DockerEngine() {}

    static boolean answers() {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
        return configured() && DockerClientFactory.instance().isDockerAvailable();
    }

    /** Asking Testcontainers on a machine without any trace of Docker costs seconds. */
    private static boolean configured() {
        var home = System.getProperty("user.home");
        var places = Stream.of(
                Path.of("/var/run/docker.sock"),
                Path.of(home, ".docker", "run", "docker.sock"),
                Path.of(home, ".docker", "desktop", "docker.sock"),
                Path.of(home, ".testcontainers.properties"));
        return System.getenv("DOCKER_HOST") != null || places.anyMatch(Files::exists);
    }
}
