package org.lastmetre.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;

/** What a backup consists of; the note is written last, so half a backup is none. */
public record BackupFolder(Path root) {
    private static final String POINT = "point";

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

    void note(Cut cut) {
        var note = new Properties();
        note.setProperty(POINT, cut.point());
        try (var out = Files.newBufferedWriter(noteFile())) {
            note.store(out, "a whole backup of Last Metre");
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + noteFile(), e);
        }
    }

    /** The name of the point in the database's log that the topics agree with. */
    String point() {
        if (!Files.isRegularFile(noteFile())) {
            throw new LocalFailure(root + " holds no whole backup.");
        }
        var note = new Properties();
        try (var in = Files.newBufferedReader(noteFile())) {
            note.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + noteFile(), e);
        }
        return note.getProperty(POINT);
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
