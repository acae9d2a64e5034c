package org.lastmetre.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.PortPlan;

/** Backups that lost something on their way, and one of which no PostgreSQL starts. */
class RestoreTest {
    private static final String PARTITION = "topics/lastmetre.orders-1";

    @TempDir
    Path root;

    private BackupFolder backup;
    private DataFolder folder;

    @BeforeEach
    void save() throws IOException {
        backup = new BackupFolder(root.resolve("backup"));
        folder = new DataFolder(root.resolve("restored"));
        backup.make();
        saved("postgres/PG_VERSION");
        saved("postgres/base/1/1259");
        saved("backup_label");
        saved(PARTITION);
        saved("secrets/medical_key");
        backup.note(new Cut("point", Map.of(), Duration.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres/base/1/1259", "backup_label", PARTITION, "secrets/medical_key"})
    void aFileThatIsMissingIsNamed(String file) throws IOException {
        Files.delete(backup.root().resolve(file));

        isRefused(file + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres/base/1/1259", "backup_label", PARTITION, "secrets/medical_key"})
    void aFileThatIsCutShortIsNamed(String file) throws IOException {
        cut(backup.root().resolve(file), 1);

        isRefused(file + " is not what was saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres/base/1/1259", "backup_label", PARTITION, "secrets/medical_key"})
    void aFileOfWhichAByteHasChangedIsNamed(String file) throws IOException {
        Files.writeString(backup.root().resolve(file), "X", StandardOpenOption.WRITE);

        isRefused(file + " is not what was saved");
    }

    @Test
    void withoutItsTopicsItIsNoBackup() throws IOException {
        Files.delete(backup.root().resolve(PARTITION));
        Files.delete(backup.topics());

        isRefused(PARTITION + " is missing");
    }

    @Test
    void aNoteThatIsCutShortAnywhereIsNone() throws IOException {
        var note = backup.root().resolve("backup.properties");
        while (Files.size(note) > 0) {
            cut(note, 2); // the last byte of all is the end of a line

            isRefused("no whole backup");
        }
    }

    @Test
    void aNoteOfBeforeItListedFilesIsNone() throws IOException {
        Files.writeString(backup.root().resolve("backup.properties"), "point=last-metre-1");

        isRefused("doesn't list all files");
    }

    @Test
    void aRestoreThatFailsSaysWhatToDoAndLeavesNothingToStartOn() {
        assertThatThrownBy(this::restore)
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("throw away what is in " + folder.root() + ", and restore again")
                .cause()
                .hasMessageContaining("postgres ended while starting");

        var options = Options.of(root).withData(folder.root()).withPorts(PortPlan.free());
        assertThatThrownBy(() -> LastMetre.start(options, Reports.SILENT)).hasMessageContaining("restore again");
        assertThatThrownBy(this::restore).hasMessageContaining("isn't whole");
        assertThatThrownBy(() -> Backup.take(folder, new BackupFolder(root.resolve("another")), Reports.SILENT))
                .hasMessageContaining("isn't whole");
    }

    private void isRefused(String why) {
        assertThatThrownBy(this::restore).isInstanceOf(LocalFailure.class).hasMessageContaining(why);
        assertThat(folder.root()).isDirectoryNotContaining("glob:**/{postgres,kafka,secrets,half-restored}");
    }

    private void restore() {
        Restore.run(backup, folder, Reports.SILENT);
    }

    private void saved(String file) throws IOException {
        var there = backup.root().resolve(file);
        Files.createDirectories(there.getParent());
        Files.writeString(there, "what is in " + file);
    }

    private static void cut(Path file, int bytes) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(Math.max(0, channel.size() - bytes));
        }
    }
}
