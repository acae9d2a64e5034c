package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    private final ProcessHandle self = ProcessHandle.current();

    @TempDir
    Path folder;

    @Test
    void saysAgainWhatWasWritten() {
        var written = PidFile.write(folder.resolve("a.pid"), self, "java", 8081);

        assertThat(PidFile.read(folder.resolve("a.pid"))).contains(written);
        assertThat(written.process()).contains(self);
    }

    @Test
    void aProcessThatStartedAtAnotherTimeIsNotOurs() {
        var written = PidFile.write(folder.resolve("a.pid"), self, "java", 8081);
        var earlier = new PidFile(
                written.file(),
                written.pid(),
                written.startedAt().minus(Duration.ofMinutes(1)),
                written.marker(),
                8081);

        assertThat(earlier.process()).isEmpty();
    }

    @Test
    void aProcessWithAnotherCommandIsNotOurs() {
        var written = PidFile.write(folder.resolve("a.pid"), self, "not-on-this-command-line", 8081);

        assertThat(written.process()).isEmpty();
    }

    @Test
    void aHalfWrittenFileSaysNothing() throws IOException {
        Files.writeString(folder.resolve("a.pid"), "pid=12\nstartedAt=2026");

        assertThat(PidFile.read(folder.resolve("a.pid"))).isEmpty();
        assertThat(PidFile.read(folder.resolve("missing.pid"))).isEmpty();
    }
}
