package org.lastmetre.local.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.contentOf;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
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
        options = Options.of(project)
                .withData(root.resolve("data"))
                .withPorts(PortPlan.free())
                .withIdentity(IdentityChoice.EMBEDDED);
    }

    @Test
    void everythingRunsUntilItIsClosedAndACrashIsMended() throws IOException {
        var system = LastMetre.start(options, Reports.SILENT);
        try (system) {
            assertThat(system.awaitReady(Patience.of(LIMIT))).isTrue();
            var before = system.pid("order-service");
            crash(system);
            await().atMost(LIMIT).until(() -> system.pid("order-service") != before && system.ready("order-service"));
            assertThat(system.folder().log("order-service")).content().contains("told secretly: [password]");
            assertThat(system.folder().log("identity-service"))
                    .content()
                    .contains("told secretly: [password, bootstrap]");
            assertThat(system.folder().log("console")).content().contains("told secretly: []");
            assertThat(system.administrator().secret())
                    .hasValueSatisfying(secret -> assertThat(everyLog(system)).doesNotContain(secret.value()));
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

    private static String everyLog(RunningSystem system) {
        return Service.parts().stream()
                .map(part -> contentOf(system.folder().log(part).toFile(), ISO_8859_1))
                .collect(Collectors.joining());
    }

    private static void crash(RunningSystem system) {
        var request = HttpRequest.newBuilder(system.service("order").resolve("/crash"))
                .build();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()))
                .isInstanceOf(IOException.class);
    }
}
