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
        var orphan = begun(part, folder);

        assertThat(new Leftovers(plan, folder, Reports.SILENT).reclaim()).isEqualTo(1);
        assertThat(orphan.onExit()).succeedsWithin(NOTICED);
        assertThat(folder.pidFile("orphan")).doesNotExist();
    }

    @Test
    void evenAFrozenLeftoverIsStopped() {
        var folder = new DataFolder(root);
        var orphan = begun(part, folder);
        Shell.signal("STOP", orphan.pid());

        new Leftovers(plan, folder, Reports.SILENT).reclaim();

        assertThat(orphan.onExit()).succeedsWithin(NOTICED);
    }

    /** A second process of a service, for one, that only the launcher which was killed was told to start. */
    @Test
    void soIsWhatThePlanDoesNotKnow() {
        var folder = new DataFolder(root);
        var orphan = begun(part, folder);
        var twin = begun(TinyPart.sleeping("orphan-2", new ConcurrentLinkedQueue<>()), folder);

        assertThat(new Leftovers(plan, folder, Reports.SILENT).reclaim()).isEqualTo(2);
        assertThat(twin.onExit()).succeedsWithin(NOTICED);
        assertThat(orphan.onExit()).succeedsWithin(NOTICED);
        assertThat(folder.pidFile("orphan-2")).doesNotExist();
    }

    /** Its marker is empty, so every command line has it. */
    @Test
    void whoeverAsksIsNoLeftover() {
        var folder = new DataFolder(root);
        try (var lock = FolderLock.take(folder, 0)) {
            assertThat(lock).isNotNull();
            assertThat(new Leftovers(plan, folder, Reports.SILENT).reclaim()).isZero();
            assertThat(folder.pidFile(FolderLock.HOLDER)).exists();
        }
    }

    @Test
    void whereNothingEverRanNothingIsLeft() {
        var folder = new DataFolder(root.resolve("nothing"));

        assertThat(new Leftovers(plan, folder, Reports.SILENT).reclaim()).isZero();
        assertThat(folder.root()).doesNotExist();
    }

    /** It has become its program: until then its command line says nothing. */
    private static Child begun(Part part, DataFolder folder) {
        var orphan = Child.start(part, folder);
        var known = Patience.of(Duration.ofSeconds(10)).until(() -> PidFile.read(folder.pidFile(part.name()))
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
