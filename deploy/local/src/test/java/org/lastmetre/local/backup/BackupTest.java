package org.lastmetre.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Patience;
import org.lastmetre.local.processes.Reports;

/** The two stores alone, while orders are committed and published without a rest. */
class BackupTest {
    private static final Patience MORE = Patience.of(Duration.ofSeconds(60));

    @TempDir
    static Path root;

    private static Pair source;
    private static Publishing publishing;

    @BeforeAll
    static void publishWithoutARest() throws SQLException {
        source = Pair.start(new DataFolder(root.resolve("source")));
        publishing = new Publishing(source.database(), source.brokers());
    }

    @AfterAll
    static void stop() {
        publishing.close();
        source.close();
    }

    @Test
    void whatIsInATopicHasItsCauseAndWhatIsNotIsInTheOutbox() throws SQLException {
        var found = restored();

        assertThat(found.published()).isNotEmpty();
        assertThat(found.phantoms()).as("published, but never ordered").isEmpty();
        assertThat(found.unsaid())
                .as("ordered, but neither published nor about to be")
                .isEmpty();
    }

    @Test
    void whileItIsPausedNothingIsPublishedAndOrdersAreTaken() throws SQLException {
        try (var topics = new TopicReader(source.brokers())) {
            var pause = new Pause(List.of(source.database()));
            pause.begin();
            var ends = topics.ends();
            var orders = source.orders();

            assertThat(MORE.until(() -> source.orders() > orders + 1)).isTrue();
            assertThat(topics.ends()).isEqualTo(ends);

            pause.close();
            assertThat(MORE.until(() -> !topics.ends().equals(ends))).isTrue();
        }
    }

    /** Relays that found their shards meanwhile would have published what the databases copied don't know. */
    @Test
    void aPauseThatWasLostIsNoticed() throws SQLException {
        try (var pause = new Pause(List.of(source.database()));
                var other = source.database().connect();
                var statement = other.createStatement()) {
            pause.begin();
            pause.requireHeld();

            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where query = 'select 1' and pid <> pg_backend_pid()");

            assertThatThrownBy(pause::requireHeld).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void halfABackupIsNone() {
        var half = new BackupFolder(root.resolve("half"));
        half.make();

        assertThatThrownBy(() -> Restore.run(half, new DataFolder(root.resolve("nothing")), Reports.SILENT))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("no whole backup");
    }

    @Test
    void withoutItsSecretsNothingIsMadeOfABackup() throws IOException {
        var apart = new BackupFolder(root.resolve("apart"));
        apart.make();
        apart.note(new Cut("point", Map.of(), Duration.ZERO));
        var folder = new DataFolder(root.resolve("nothing-either"));

        assertThatThrownBy(() -> Restore.run(apart, folder, Reports.SILENT))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("secrets");
        assertThat(folder.secrets()).doesNotExist();
    }

    private static Found restored() throws SQLException {
        var backup = new BackupFolder(root.resolve("backup-" + UUID.randomUUID()));
        var folder = new DataFolder(root.resolve("restored-" + UUID.randomUUID()));
        new Backup(Sources.of(source.folder()), Reports.SILENT).save(backup);
        Restore.run(backup, folder, Reports.SILENT);
        try (var pair = Pair.start(folder)) {
            return new Found(pair.ids("orders"), pair.ids("outbox"), pair.published());
        }
    }

    private record Found(Set<String> orders, Set<String> outbox, Set<String> published) {
        Set<String> phantoms() {
            return without(published, orders);
        }

        Set<String> unsaid() {
            return without(without(orders, published), outbox);
        }

        private static Set<String> without(Set<String> all, Collection<String> some) {
            var left = new TreeSet<>(all);
            left.removeAll(some);
            return left;
        }
    }
}
