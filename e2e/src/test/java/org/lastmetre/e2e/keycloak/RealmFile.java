package org.lastmetre.e2e.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm that Keycloak imports at its start. */
final class RealmFile {
    static final String REALM = "last-metre";
    static final String PLACEHOLDER = "\\$\\{LASTMETRE_KEYCLOAK_\\w+_SECRET}";

    private RealmFile() {}

    static String text() {
        try {
            return Files.readString(Path.of("..", "deploy", "keycloak", "last-metre-realm.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same realm under another name, so with other keys, and with this secret for each of its clients. */
    static String twin(String name, String secret) {
        return text().replace("\"realm\": \"" + REALM + "\"", "\"realm\": \"" + name + "\"")
                .replaceAll(PLACEHOLDER, secret);
    }

    static void putInto(Path folder) {
        try {
            Files.writeString(Files.createDirectories(folder).resolve("last-metre-realm.json"), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
