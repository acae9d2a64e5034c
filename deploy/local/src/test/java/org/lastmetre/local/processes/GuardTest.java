package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {
    @TempDir
    Path folder;

    @Test
    void guardedProcessesEndWithTheirParentEvenWhenItIsKilled() throws IOException {
        var throwAway = Files.createDirectory(folder.resolve("throw-away"));
        var parent = parent(throwAway);
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(folder.resolve("pid")));
        var child = ProcessHandle.of(Long.parseLong(Files.readString(folder.resolve("pid"))));
        assertThat(child).isPresent();

        parent.destroyForcibly();

        await().atMost(Duration.ofSeconds(10)).until(() -> !child.get().isAlive() && !Files.exists(throwAway));
    }

    private Process parent(Path throwAway) throws IOException {
        var jvm = new Jvm("-Dlastmetre.test=guard", List.of("-cp", System.getProperty("java.class.path")));
        var command = jvm.command(
                GuardedParent.class.getName(),
                throwAway.toString(),
                folder.resolve("pid").toString());
        return new ProcessBuilder(command).inheritIO().start();
    }
}
