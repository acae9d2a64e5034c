package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    /** That a process has gone is known to the system at once, to its parent when the one who reaps it gets a turn. */
    private static final Duration NOTICED = Duration.ofSeconds(10);

    private final Part part = TinyPart.sleeping("orphan", new ConcurrentLinkedQueue<>());
    private final Plan plan = new Plan(List.of(List.of(part)), List.of(List.of(part)));

    @TempDir
    Path root;

    @Test
    void whatAKilledLauncherLeftIsStopped() {
        var folder = new DataFolder(root);
        var orphan = begun(folder);

        assertThat(new Leftovers(plan, folder, Reports.SILENT).reclaim()).isEqualTo(1);
        assertThat(orphan.onExit()).succeedsWithin(NOTICED);
        assertThat(folder.pidFile("orphan")).doesNotExist();
    }

    @Test
    void evenAFrozenLeftoverIsStopped() {
        var folder = new DataFolder(root);
        var orphan = begun(folder);
        Shell.signal("STOP", orphan.pid());

        new Leftovers(plan, folder, Reports.SILENT).reclaim();

        assertThat(orphan.onExit()).succeedsWithin(NOTICED);
    }

    /** It has become its program: until then its command line says nothing. */
    private Child begun(DataFolder folder) {
        var orphan = Child.start(part, folder);
        var known = Patience.of(Duration.ofSeconds(10)).until(() -> PidFile.read(folder.pidFile("orphan"))
                .flatMap(PidFile::process)
                .isPresent());
        assertThat(known).isTrue();
        return orphan;
    }

    @Test
    void aStrangerWithTheSamePidIsLeftAlone() {
        var folder = new DataFolder(root);
        var self = ProcessHandle.current();
        PidFile.write(folder.pidFile("orphan"), self, "a marker that is not on our command line", 0);

        assertThat(new Leftovers(plan, folder, Reports.SILENT).reclaim()).isZero();
        assertThat(self.isAlive()).isTrue();
    }
}
