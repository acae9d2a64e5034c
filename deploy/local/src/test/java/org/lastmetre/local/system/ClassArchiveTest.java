package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Runtime.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    private static final Version OLD = Version.parse("24.0.2");
    private static final Version NEW = Version.parse("25");

    @TempDir
    Path program;

    @Test
    void theNewKindIsTakenWhereItIsThereAndTheJvmKnowsIt() throws IOException {
        assertThat(ClassArchive.of(program, NEW).flag()).isEqualTo("-XX:SharedArchiveFile=app-cds.jsa");

        Files.createFile(program.resolve("app.aot"));

        assertThat(ClassArchive.of(program, NEW).flag()).isEqualTo("-XX:AOTCache=app.aot");
        assertThat(ClassArchive.of(program, OLD).flag()).isEqualTo("-XX:SharedArchiveFile=app-cds.jsa");
    }
}
