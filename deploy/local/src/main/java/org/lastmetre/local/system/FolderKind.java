package org.lastmetre.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;

/**
 * Whether a data folder rehearses or is live: never both. A rehearsal's secrets are known to everybody, so what it signed must
 * not open what is live, and what is live must not be opened by them.
 */
final class FolderKind {
    private final DataFolder folder;

    FolderKind(DataFolder folder) {
        this.folder = folder;
    }

    /** Notes the kind at the first start; fails with a message for the terminal when the folder is of the other one. */
    void require(boolean rehearsal) {
        var wanted = rehearsal ? "rehearsal" : "live";
        var kept = kept(wanted);
        if (!kept.equals(wanted)) {
            throw new LocalFailure(folder.root() + " holds a " + kept + " system and can't become a " + wanted
                    + " one: take another folder (--data DIR), or throw away what it holds (--fresh).");
        }
    }

    private String kept(String wanted) {
        try {
            var note = note();
            if (!Files.exists(note)) {
                Files.writeString(note, wanted + "\n");
            }
            return Files.readString(note).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't note in " + folder.root() + " what it is", e);
        }
    }

    private Path note() {
        return DataFolder.create(folder.secrets()).resolve("kind");
    }
}
