package org.lastmetre.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lastmetre.local.processes.DataFolder;

/** A note in the data folder that a provider outside stands in for identity-service, for commands in other terminals. */
public record ProviderNote(DataFolder folder) {
    void write(Options options) {
        try {
            if (options.identity().isElsewhere()) {
                Files.writeString(file(), options.issuer().name());
            } else {
                Files.deleteIfExists(file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't note in " + file() + " who issues tokens", e);
        }
    }

    /** Whether the part isn't there because the provider does its work. */
    public boolean isFor(String part) {
        return part.equals(Service.IDENTITY.module()) && Files.exists(file());
    }

    private Path file() {
        return folder.run().resolve("provider");
    }
}
