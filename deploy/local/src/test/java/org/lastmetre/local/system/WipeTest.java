package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.processes.DataFolder;

class WipeTest {
    @TempDir
    Path root;

    @Test
    void removesWhatTheSystemStoredAndNothingElse() throws IOException {
        var letter = Files.writeString(root.resolve("letter.txt"), "precious");
        Files.createDirectories(root.resolve("postgres").resolve("base"));
        Files.createDirectories(root.resolve("secrets"));

        new Wipe(new DataFolder(root)).everything();

        assertThat(root.resolve("postgres")).doesNotExist();
        assertThat(root.resolve("secrets")).doesNotExist();
        assertThat(letter).exists();
    }
}
