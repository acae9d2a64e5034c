package org.lastmetre.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.lastmetre.local.processes.DataFolder;

/** A password that is kept in a file only its owner can read, and never printed. */
public record Secret(String value) {
    private static final int BYTES = 24;

    /** Reads the secret of this name, making it up at the first use. */
    public static Secret keptIn(DataFolder folder, String name) {
        var file = folder.secrets().resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't keep the secret " + file, e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }

    private static void write(Path file, String secret) throws IOException {
        DataFolder.create(file.getParent());
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var beside = Files.createTempFile(file.getParent(), ".new-", "", mine);
        Files.writeString(beside, secret);
        Files.move(beside, file);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
