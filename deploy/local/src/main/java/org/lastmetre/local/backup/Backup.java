package org.lastmetre.local.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.system.HalfRestored;

/**
 * Saves all databases and all topics of a running system so that they agree. What was committed but not published is in an
 * outbox on the one side; what was published is in a topic on the other, and its cause in a database: for the moment in
 * which both are marked, nothing is published.
 */
public final class Backup {
    private final Sources sources;
    private final Reports reports;

    Backup(Sources sources, Reports reports) {
        this.sources = sources;
        this.reports = reports;
    }

    /** Fails when the system on the folder doesn't run or is half restored, or the place isn't empty. */
    public static void take(DataFolder folder, BackupFolder to, Reports reports) {
        new HalfRestored(folder).mustNotBe();
        new Backup(Sources.of(folder), reports).save(to);
    }

    void save(BackupFolder to) {
        to.make();
        try (var cluster = new ClusterCopy(sources.admin(), sources.cluster(), to.cluster());
                var topics = new TopicReader(sources.brokers())) {
            var label = cluster.files();
            Files.writeString(to.label(), label, StandardCharsets.UTF_8);
            var cut = cut(cluster, topics);
            reports.note("nothing was published for " + cut.held().toMillis() + " ms");
            cluster.log();
            Files.createDirectories(to.topics());
            var saved = topics.save(cut.ends(), to.topics());
            Copying.tree(sources.folder().secrets(), to.secrets(), name -> true);
            to.note(cut);
            reports.note("all databases and " + saved + " records of "
                    + cut.ends().size() + " partitions are in " + to.root());
        } catch (SQLException | KafkaException | IOException e) {
            throw new LocalFailure("The backup failed; what is in " + to.root() + " is none", e);
        }
    }

    private Cut cut(ClusterCopy cluster, TopicReader topics) throws SQLException {
        try (var pause = new Pause(sources.databases())) {
            var began = System.nanoTime();
            pause.begin();
            var point = cluster.point();
            var ends = topics.ends();
            pause.requireHeld();
            return new Cut(point, ends, Duration.ofNanos(System.nanoTime() - began));
        }
    }
}
