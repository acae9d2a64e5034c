package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotTest {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final AtomicBoolean closed = new AtomicBoolean();
    private Slot slot;

    @TempDir
    Path folder;

    @BeforeEach
    void isWanted() {
        var part = TinyPart.sleeping("tiny", new ConcurrentLinkedQueue<>());
        slot = new Slot(part, new DataFolder(folder), new Restarts(timer, () -> {}), closed::get);
        slot.want(true);
    }

    @AfterEach
    void end() {
        var running = slot.want(false);
        if (running != null) {
            running.stop();
        }
        timer.shutdownNow();
    }

    @Test
    void whatRunsIsNotStartedASecondTime() {
        var started = slot.spawn();

        assertThat(slot.spawnAgain()).isNull();
        assertThat(slot.child()).isSameAs(started);
        assertThat(started.alive()).isTrue();
    }

    @Test
    void whatHasDiedIsStartedAgain() throws Exception {
        var started = slot.spawn();
        Shell.signal("KILL", started.pid());
        started.onExit().get(10, TimeUnit.SECONDS);

        var next = slot.spawnAgain();

        assertThat(next.alive()).isTrue();
        assertThat(slot.keeps(next)).isTrue();
        assertThat(slot.keeps(started)).isFalse();
    }

    @Test
    void nothingIsStartedThatIsNotWantedOrAfterTheEnd() {
        var started = slot.spawn();
        assertThat(slot.want(false)).isSameAs(started);
        started.stop();
        assertThat(slot.spawnAgain()).isNull();

        slot.want(true);
        closed.set(true);
        assertThat(slot.spawnAgain()).isNull();
    }
}
