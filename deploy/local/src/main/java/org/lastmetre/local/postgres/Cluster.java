package org.lastmetre.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.local.processes.DataFolder;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Shell;

/** The folder PostgreSQL keeps its databases in, created once. */
record Cluster(Path folder, PostgresBinaries binaries, Account account) {
    static final String ADMIN = "postgres";

    /** RFC 7677 asks for 4,096 and more, against guessed words; these passwords are random bytes, and each connection hashes. */
    private static final String HASH_ONCE = "scram_iterations=1";

    /** Creates the cluster, with passwords asked from everyone (scram-sha-256), unless it is there already. */
    void create(Secret adminPassword) {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            account.own(folder); // it may have come from a backup
            return;
        }
        DataFolder.create(folder);
        account.own(folder);
        var passwordFile = passwordFile(adminPassword);
        try {
            initdb(passwordFile);
        } finally {
            delete(passwordFile);
        }
    }

    private void initdb(Path passwordFile) {
        var command = new ArrayList<>(account.prefix());
        command.addAll(List.of(binaries.program("initdb"), "-D", folder.toString(), "-U", ADMIN));
        command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + passwordFile, "-c", HASH_ONCE));
        command.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        command.add("--no-instructions");
        var outcome = Shell.run(command);
        if (!outcome.ok()) {
            throw new LocalFailure("Can't create the PostgreSQL data in " + folder + ":\n" + outcome.output()
                    + "\nIf its account can't reach the folder, choose others with --data DIR and LM_CACHE=DIR.");
        }
    }

    private Path passwordFile(Secret adminPassword) {
        try {
            var file = Files.createTempFile("last-metre-", ".password"); // readable by the owner alone
            Files.writeString(file, adminPassword.value());
            account.own(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Can't hand the password to initdb", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't delete " + file, e);
        }
    }
}
