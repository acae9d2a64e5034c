package org.lastmetre.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.Jvm;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.PidFile;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.processes.Shell;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.PortPlan;

/** A restore that is ended while the stores run, as Ctrl-C does it: they are in sessions of their own and don't hear of it. */
class InterruptedRestoreTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path root;

    private BackupFolder backup;
    private DataFolder folder;
    private Process restore;

    @BeforeEach
    void begin() throws IOException {
        backup = new BackupFolder(root.resolve("backup"));
        folder = new DataFolder(root.resolve("restored"));
        var source = new DataFolder(root.resolve("source"));
        try (var pair = Pair.start(source)) {
            Backup.take(pair.folder(), backup, Reports.SILENT);
        }
        restore = restoring();
    }

    @AfterEach
    void end() {
        restore.destroyForcibly();
        stores().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void stopsWhatItHasStartedAndLeavesNothingToStartOn() throws InterruptedException {
        await().atMost(LIMIT).until(() -> stores().count() == 2);
        var stores = stores().toList();

        Shell.signal("TERM", restore.pid());

        assertThat(restore.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(stores).noneMatch(ProcessHandle::isAlive);
        assertThat(stores()).isEmpty();
        var options = Options.of(root).withData(folder.root()).withPorts(PortPlan.free());
        assertThatThrownBy(() -> LastMetre.start(options, Reports.SILENT))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("restore again");
    }

    private Stream<ProcessHandle> stores() {
        return Stream.of(LocalPostgres.NAME, LocalKafka.NAME)
                .map(name -> PidFile.read(folder.pidFile(name)).flatMap(PidFile::process))
                .flatMap(Optional::stream);
    }

    private Process restoring() throws IOException {
        var jvm = new Jvm("-Dlastmetre.test=restore", List.of("-cp", System.getProperty("java.class.path")));
        var command = jvm.command(
                "org.lastmetre.local.cli.Main",
                "restore",
                "--from",
                backup.root().toString(),
                "--data",
                folder.root().toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("restore.log").toFile())
                .start();
    }
}
