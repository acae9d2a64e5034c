package org.lastmetre.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lastmetre.local.processes.LocalFailure;

/**
 * What a backup says of itself, with a sum of all that, since the note may be cut short like any other file.
 *
 * @param point the name of the point in the databases' log that the topics agree with
 * @param files all of the backup's
 */
record BackupNote(String point, Inventory files) {
    private static final String POINT = "point";
    private static final String FILE = "file/";
    private static final String SUM = "sum";

    /** It is there as a whole or not at all. */
    void write(Path file) throws IOException {
        var note = new Properties();
        note.putAll(said());
        note.setProperty(SUM, Sum.of(said().toString()));
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newBufferedWriter(beside)) {
            note.store(out, "a whole backup of Last Metre");
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Fails when some of it is missing or changed, or it was written before notes listed files. */
    static BackupNote read(Path file) throws IOException {
        var read = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            read.load(in);
        }
        var note = of(read);
        if (!Sum.of(note.said().toString()).equals(read.getProperty(SUM))) {
            throw new LocalFailure(
                    file + " doesn't list all files of the backup, so what is there is no whole backup.");
        }
        return note;
    }

    private static BackupNote of(Properties read) {
        var files = read.stringPropertyNames().stream()
                .filter(name -> name.startsWith(FILE))
                .collect(Collectors.toMap(name -> name.substring(FILE.length()), read::getProperty));
        return new BackupNote(read.getProperty(POINT, ""), new Inventory(new TreeMap<>(files)));
    }

    private SortedMap<String, String> said() {
        var said = new TreeMap<>(Map.of(POINT, point));
        files.files().forEach((file, mark) -> said.put(FILE + file, mark));
        return said;
    }
}
