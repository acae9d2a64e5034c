package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops a part that isn't ready yet is not told that it failed. */
class StopWhileStartingTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final AtomicBoolean ready = new AtomicBoolean();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Part slow = new ReadyWhen(TinyPart.sleeping("slow", new ConcurrentLinkedQueue<>()), ready::get);

    @TempDir
    Path folder;

    @Test
    void atTheFirstStart() {
        try (var supervisor = supervisor()) {
            var starting = CompletableFuture.runAsync(supervisor::start);
            await().atMost(LIMIT).until(() -> supervisor.child("slow") != null);

            supervisor.stop("slow");

            assertThatThrownBy(starting::join)
                    .hasCauseInstanceOf(LocalFailure.class)
                    .hasMessageEndingWith("slow was stopped while it was starting");
        }
    }

    @Test
    void whenItComesBackAfterACrash() {
        ready.set(true);
        try (var supervisor = supervisor().start()) {
            var first = supervisor.child("slow").pid();
            ready.set(false);
            Shell.signal("KILL", first);
            await().atMost(LIMIT).until(() -> supervisor.child("slow").pid() != first);
            var second = supervisor.child("slow");

            supervisor.stop("slow");

            assertThat(second.alive()).isFalse();
        }
        assertThat(failures).isEmpty();
    }

    private Supervisor supervisor() {
        var reports = new Reports() {
            @Override
            public void notRestarted(Part which, String why) {
                failures.add(why);
            }
        };
        return new Supervisor(
                new Plan(List.of(List.of(slow)), List.of(List.of(slow))), new DataFolder(folder), reports);
    }
}
