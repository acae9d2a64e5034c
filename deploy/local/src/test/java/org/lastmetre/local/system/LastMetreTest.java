package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.PidFile;
import org.lastmetre.local.processes.Reports;

class LastMetreTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Options options;

    @TempDir
    Path root;

    @BeforeEach
    void build() throws IOException {
        var project = FakeProject.in(root.resolve("project"));
        options = new Options(project, Options.usual().folder(), false, true, PortPlan.free())
                .withData(root.resolve("data"));
    }

    @Test
    void everythingRunsUntilItIsClosedAndACrashIsMended() throws IOException {
        var system = LastMetre.start(options, Reports.SILENT);
        try (system) {
            assertThat(system.awaitReady(Patience.of(LIMIT))).isTrue();
            var before = system.pid("order-service");
            crash(system);
            await().atMost(LIMIT).until(() -> system.pid("order-service") != before && system.ready("order-service"));
            assertThat(system.folder().log("order-service")).content().contains("password given: true");
            assertThat(system.folder().log("console")).content().contains("password given: false");
        }
        assertThat(Service.parts())
                .allSatisfy(part ->
                        assertThat(PidFile.read(system.folder().pidFile(part))).isEmpty());
    }

    @Test
    void aServiceThatIsNotBuiltIsNamedAndNothingIsLeftRunning() throws IOException {
        Files.delete(options.project().resolve("sorting-service/target/quarkus-app/quarkus-run.jar"));

        assertThatThrownBy(() -> LastMetre.start(options, Reports.SILENT))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("sorting-service is not built");
        assertThat(PidFile.read(options.folder().pidFile("postgres"))).isEmpty();
        assertThat(options.folder().pidFile("launcher")).doesNotExist();
    }

    private static void crash(RunningSystem system) {
        var request = HttpRequest.newBuilder(system.service("order").resolve("/crash"))
                .build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()))
                .isInstanceOf(IOException.class);
    }
}
