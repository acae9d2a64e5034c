package org.lastmetre.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lastmetre.local.postgres.Secret;
import org.lastmetre.local.processes.DataFolder;

/**
 * The secret of the account {@code admin}, made up for a system that has no administrator yet and shown once. Until it
 * was shown it is kept in a file of its owner's, so that no crash on the way loses it; from then on nobody has it but
 * whoever read it.
 */
public final class FirstAdministrator {
    public static final String ACCOUNT = "admin";

    private static final String PENDING = "administrator";
    private static final String SHOWN = "administrator.shown";

    private final DataFolder folder;
    private final boolean needed;
    private final boolean known;

    private FirstAdministrator(DataFolder folder, boolean needed, boolean known) {
        this.folder = folder;
        this.needed = needed;
        this.known = known;
    }

    /** Not needed where accounts are known (a rehearsal) or elsewhere; whoever says a secret knows it already. */
    static FirstAdministrator of(Options options) {
        var identity = options.identity();
        var needed = !options.rehearsal() && !identity.isElsewhere();
        return new FirstAdministrator(options.folder(), needed, identity.hasBootstrapSecret());
    }

    /** What is to be handed over and shown; empty once it was shown, and where none is needed. */
    public Optional<Secret> secret() {
        return isNew() && !known ? Optional.of(Secret.keptIn(folder, PENDING)) : Optional.empty();
    }

    /** Forgets the secret; first it is written down that it was shown, so that no other one is made up. */
    public void forget() {
        try {
            if (isNew()) {
                Files.createFile(file(SHOWN));
            }
            if (needed) {
                Files.deleteIfExists(file(PENDING));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't forget the administrator's secret in " + folder.secrets(), e);
        }
    }

    private boolean isNew() {
        return needed && !Files.exists(file(SHOWN));
    }

    private Path file(String name) {
        return folder.secrets().resolve(name);
    }
}
