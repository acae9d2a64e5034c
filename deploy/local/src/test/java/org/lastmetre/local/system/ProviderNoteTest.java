package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderNoteTest {
    private static final IdentityChoice PROVIDER = IdentityChoice.from(Map.of(
            "LASTMETRE_IDENTITY_ISSUER",
            "https://id.example.org",
            "LASTMETRE_IDENTITY_JWKS",
            "https://id.example.org/jwks"));

    private ProviderNote note;

    @TempDir
    Path root;

    @BeforeEach
    void makeTheFolder() throws IOException {
        var folder = Options.of(root).folder();
        Files.createDirectories(folder.run());
        note = new ProviderNote(folder);
    }

    @Test
    void tellsThatIdentityIsElsewhereAndNothingElse() {
        note.write(Options.of(root).withIdentity(PROVIDER));

        assertThat(note.isFor("identity-service")).isTrue();
        assertThat(note.isFor("order-service")).isFalse();
    }

    @Test
    void isGoneWhenOurOwnServiceIssuesAgain() {
        note.write(Options.of(root).withIdentity(PROVIDER));
        note.write(Options.of(root).withIdentity(IdentityChoice.EMBEDDED));

        assertThat(note.isFor("identity-service")).isFalse();
    }
}
