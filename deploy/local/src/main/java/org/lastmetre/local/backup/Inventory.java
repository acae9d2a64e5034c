package org.lastmetre.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lastmetre.local.processes.LocalFailure;

/**
 * What the files of a folder are, so that what is lost or changed on the way to where a backup is kept and back is noticed.
 *
 * @param files the size in bytes and the sum of each, by its path in the folder
 */
record Inventory(SortedMap<String, String> files) {
    Inventory {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Reads every file in the folder and below it. */
    static Inventory of(Path root) throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(root)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString(), mark(file));
            }
        }
        return new Inventory(found);
    }

    /** Reads them again; fails naming the first one that is missing or isn't what it was. */
    void require(Path root) {
        files.entrySet().forEach(one -> require(root.resolve(one.getKey()), one));
    }

    private static void require(Path file, Map.Entry<String, String> saved) {
        if (!Files.isRegularFile(file)) {
            throw new LocalFailure(file + " is missing, so the backup isn't whole; nothing was restored.");
        }
        try {
            if (!mark(file).equals(saved.getValue())) {
                throw new LocalFailure(file + " is not what was saved; nothing was restored.");
            }
        } catch (IOException e) {
            throw new LocalFailure(file + " can't be read; nothing was restored.", e);
        }
    }

    private static String mark(Path file) throws IOException {
        return Files.size(file) + " " + Sum.of(file);
    }
}
