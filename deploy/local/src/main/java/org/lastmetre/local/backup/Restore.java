package org.lastmetre.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.lastmetre.local.kafka.LocalKafka;
import org.lastmetre.local.postgres.LocalPostgres;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.FolderLock;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Part;
import org.lastmetre.local.processes.Plan;
import org.lastmetre.local.processes.Ports;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.processes.Supervisor;
import org.lastmetre.local.system.AtExit;
import org.lastmetre.local.system.HalfRestored;

/** Makes a data folder of a backup, for a system to be started on: PostgreSQL up to the point, the topics record by record. */
public final class Restore {
    /** Recovery ends at the point, and until then nobody is let in; archives there are none, all of the log is at hand. */
    private static final String UP_TO = """
            restore_command = 'false'
            recovery_target_name = '%s'
            recovery_target_action = 'promote'
            hot_standby = off
            """;

    private final BackupFolder from;
    private final DataFolder folder;
    private final HalfRestored half;
    private final Reports reports;

    private Restore(BackupFolder from, DataFolder folder, Reports reports) {
        this.from = from;
        this.folder = folder;
        this.half = new HalfRestored(folder);
        this.reports = reports;
    }

    /**
     * Fails when the folder holds something already, or the backup isn't whole; nothing is there then. What fails later, or is
     * ended by a signal, leaves a folder that no system starts on.
     */
    public static void run(BackupFolder from, DataFolder to, Reports reports) {
        var lock = FolderLock.take(to, 0);
        try {
            new Restore(from, to, reports).run();
        } finally {
            lock.close();
        }
    }

    private void run() {
        var note = from.note();
        from.mustHaveItsSecrets();
        half.mustNotBe();
        List.of(LocalPostgres.NAME, LocalKafka.NAME, "secrets").forEach(store -> mustNotExist(folder.of(store)));
        note.files().require(from.root());
        try {
            make(note);
        } catch (IOException | RuntimeException e) { // whatever it was, what is there isn't whole
            throw new LocalFailure("The backup can't be restored; " + advice(), e);
        }
    }

    private void make(BackupNote note) throws IOException {
        half.begin();
        Copying.tree(from.secrets(), folder.secrets(), name -> true);
        cluster(folder.of(LocalPostgres.NAME), note.point());
        stores(note.files());
        half.end();
    }

    private void mustNotExist(Path store) {
        if (Files.exists(store)) {
            throw new LocalFailure(store + " is there already; restore into a folder of its own (--data DIR).");
        }
    }

    private void cluster(Path cluster, String point) throws IOException {
        Copying.tree(from.cluster(), cluster, name -> true);
        Files.copy(from.label(), cluster.resolve("backup_label"));
        Files.writeString(cluster.resolve("postgresql.auto.conf"), UP_TO.formatted(point));
        Files.createFile(cluster.resolve("recovery.signal"));
    }

    /** Both run alone for a moment: PostgreSQL to recover, Kafka to be filled. */
    private void stores(Inventory saved) throws IOException {
        var postgres = new LocalPostgres(folder, Ports.free(), Sources.databases(folder));
        var kafka = new LocalKafka(folder, Ports.free(), Ports.free());
        List<Part> both = List.of(postgres, kafka);
        var supervisor = new Supervisor(new Plan(List.of(both), List.of(both)), folder, reports);
        var atExit = new AtExit("stop-restoring", () -> interrupted(supervisor));
        atExit.arm();
        try (supervisor) {
            supervisor.start();
            fill(kafka.bootstrapServers(), from.partitions(saved));
        } finally {
            atExit.disarm();
        }
    }

    private void interrupted(Supervisor running) {
        reports.note("interrupted; " + advice());
        running.close();
    }

    private String advice() {
        return "throw away what is in " + folder.root() + ", and restore again";
    }

    private void fill(String brokers, List<TopicPartition> partitions) throws IOException {
        try (var topics = new TopicWriter(brokers)) {
            var written = topics.write(from.topics(), partitions);
            reports.note(written + " records are back in their topics");
        }
    }
}
