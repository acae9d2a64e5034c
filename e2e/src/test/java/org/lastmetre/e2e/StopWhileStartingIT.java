package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Jvm;
import org.lastmetre.local.processes.Ports;

/** A service that waits for its database when it is asked to end: whoever asked does not wait with it. */
class StopWhileStartingIT {
    private static final Path PROGRAM = Path.of("..", "order-service", "target", "quarkus-app");
    private static final Duration WAITING_WITHIN = Duration.ofSeconds(60);
    private static final Duration ENDED_WITHIN = Duration.ofSeconds(5);
    private static final String WHY = "asked to end while starting";

    @TempDir
    Path folder;

    private Process service;

    @AfterEach
    void leaveNothingRunning() {
        service.destroyForcibly();
    }

    @Test
    void itEndsWhileNobodyAnswersWhereTheDatabaseIs() throws Exception {
        start(Ports.free());
        await().atMost(WAITING_WITHIN).until(() -> log().contains("Retrying"));

        endsWithoutWaiting();
    }

    /** Nothing in the program can be woken then, not even by an interrupt. */
    @Test
    void itEndsWhileTheDatabaseTakesTheConnectionAndIsSilent() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            silent.setSoTimeout((int) WAITING_WITHIN.toMillis());
            start(silent.getLocalPort());
            try (var connection = silent.accept()) {
                assertThat(connection.isConnected()).isTrue();
                endsWithoutWaiting();
            }
        }
    }

    @Test
    void aStartThatFailsByItselfStillEndsAsAFailure() throws Exception {
        start(Ports.free(), "-Dquarkus.flyway.connect-retries=0");

        assertThat(service.waitFor(WAITING_WITHIN.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(service.exitValue()).as("exit code").isEqualTo(1);
        assertThat(log()).contains("Failed to start").doesNotContain(WHY);
    }

    private void endsWithoutWaiting() throws Exception {
        service.destroy();

        assertThat(service.waitFor(ENDED_WITHIN.toMillis(), TimeUnit.MILLISECONDS))
                .as("it has ended")
                .isTrue();
        assertThat(service.exitValue()).as("exit code").isEqualTo(143);
        assertThat(log()).containsOnlyOnce(WHY).doesNotContain("Failed to start");
    }

    private void start(int database, String... more) throws IOException {
        var there = "postgresql://127.0.0.1:" + database + "/order";
        var command = Jvm.of(new DataFolder(folder), "order-service", 160)
                .with("-XX:SharedArchiveFile=app-cds.jsa")
                .with(
                        "-Dquarkus.http.port=" + Ports.free(),
                        "-Dquarkus.datasource.jdbc.url=jdbc:" + there,
                        "-Dquarkus.datasource.reactive.url=" + there,
                        "-Dquarkus.datasource.username=order",
                        "-Dquarkus.datasource.password=none",
                        "-Dkafka.bootstrap.servers=127.0.0.1:" + Ports.free())
                .with(more)
                .command("-jar", "quarkus-run.jar");
        service = new ProcessBuilder(command)
                .directory(PROGRAM.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }
}
