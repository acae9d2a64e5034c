package org.lastmetre.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.processes.DataFolder;

class SecretTest {
    @TempDir
    Path root;

    @Test
    void isMadeUpOnceAndKept() {
        var folder = new DataFolder(root);

        assertThat(Secret.keptIn(folder, "a")).isEqualTo(Secret.keptIn(folder, "a"));
        assertThat(Secret.keptIn(folder, "b")).isNotEqualTo(Secret.keptIn(folder, "a"));
        assertThat(Secret.keptIn(folder, "a").value()).hasSizeGreaterThan(30);
    }

    @Test
    void canBeReadByItsOwnerAlone() throws IOException {
        var folder = new DataFolder(root);
        Secret.keptIn(folder, "a");

        var permissions = Files.getPosixFilePermissions(folder.secrets().resolve("a"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void isNotPrinted() {
        assertThat(new Secret("hunter2")).asString().doesNotContain("hunter2");
        assertThat(new Access(5432, "a", "a", new Secret("hunter2"))).asString().doesNotContain("hunter2");
    }
}
