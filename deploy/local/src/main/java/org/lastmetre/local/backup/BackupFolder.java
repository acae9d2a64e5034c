package org.lastmetre.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;

/** What a backup consists of; the note is written last, so half a backup is none. */
public record BackupFolder(Path root) {
    public BackupFolder {
        root = root.toAbsolutePath().normalize();
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path topics() {
        return root.resolve("topics");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path label() {
        return root.resolve("backup_label");
    }

    /** Makes it, for its owner alone; fails when there is something already. */
    void make() {
        if (Files.exists(root)) {
            throw new LocalFailure(root + " is there already; a backup goes into a folder of its own.");
        }
        DataFolder.create(root);
        Copying.forItsOwnerAlone(root);
    }

    /** Reads all that was saved, and notes what it is; written last. */
    void note(Cut cut) throws IOException {
        new BackupNote(cut.point(), Inventory.of(root)).write(noteFile());
    }

    /** Fails when there is none, or not all of it. */
    BackupNote note() {
        if (!Files.isRegularFile(noteFile())) {
            throw new LocalFailure(root + " holds no whole backup.");
        }
        try {
            return BackupNote.read(noteFile());
        } catch (IOException | IllegalArgumentException e) { // the latter of an escape that is none any more
            throw new LocalFailure(noteFile() + " can't be read, so what is there is no whole backup.", e);
        }
    }

    /** The partitions among what was saved, each a file of its name. */
    List<TopicPartition> partitions(Inventory saved) {
        return saved.files().keySet().stream()
                .map(root::resolve)
                .filter(file -> file.startsWith(topics()))
                .map(file -> partition(file.getFileName().toString()))
                .toList();
    }

    private static TopicPartition partition(String name) {
        var dash = name.lastIndexOf('-');
        return new TopicPartition(name.substring(0, dash), Integer.parseInt(name.substring(dash + 1)));
    }

    /** They may be kept elsewhere; made up anew they would open neither the databases nor what is sealed in them. */
    void mustHaveItsSecrets() {
        if (!Files.isDirectory(secrets())) {
            throw new LocalFailure("Nothing of " + root + " opens without its secrets; put them back as " + secrets());
        }
    }

    private Path noteFile() {
        return root.resolve("backup.properties");
    }
}
