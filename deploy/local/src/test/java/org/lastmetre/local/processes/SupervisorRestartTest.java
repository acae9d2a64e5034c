package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorRestartTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Queue<String> told = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    @Test
    void aCrashedPartIsReportedAndStartedAgain() {
        var crashes = new ConcurrentLinkedQueue<Integer>();
        try (var supervisor = supervise(TinyPart.endingAfter("weak", "sleep 0.3; exit 3", told), crashes)) {
            await().atMost(LIMIT).until(() -> crashes.size() >= 2);

            assertThat(crashes).containsOnly(3);
            assertThat(told).startsWith("start weak", "ready weak", "start weak", "ready weak");
            assertThat(supervisor.child("weak")).isNotNull();
        }
    }

    @Test
    void aKilledPartComesBackAsAnotherProcess() {
        try (var supervisor = supervise(TinyPart.sleeping("strong", told), new ConcurrentLinkedQueue<>())) {
            var first = supervisor.child("strong").pid();
            Shell.signal("KILL", first);

            await().atMost(LIMIT).until(() -> supervisor.child("strong").pid() != first);
            assertThat(supervisor.child("strong").alive()).isTrue();
        }
    }

    @Test
    void aPartThatWasStoppedStaysDownUntilItIsStarted() {
        var crashes = new ConcurrentLinkedQueue<Integer>();
        try (var supervisor = supervise(TinyPart.sleeping("idle", told), crashes)) {
            supervisor.stop("idle");
            assertThat(supervisor.child("idle")).isNull();

            supervisor.start("idle");
            assertThat(supervisor.child("idle").alive()).isTrue();
            assertThat(crashes).isEmpty();
        }
    }

    @Test
    void whatIsStartedByHandAfterACrashIsNotStartedASecondTime() throws InterruptedException {
        var crashes = new ConcurrentLinkedQueue<Integer>();
        try (var supervisor = supervise(TinyPart.sleeping("strong", told), crashes)) {
            Shell.signal("KILL", supervisor.child("strong").pid());
            await().atMost(LIMIT).until(() -> !crashes.isEmpty());
            supervisor.stop("strong");
            supervisor.start("strong");

            Thread.sleep(BackOff.fresh().next().multipliedBy(2).toMillis());
            assertThat(told).containsExactly("start strong", "ready strong", "start strong", "ready strong");
        }
    }

    @Test
    void whatOthersWaitForIsStartedWhileTheyWait() {
        var store = new AtomicReference<Child>();
        var services = Stream.of("one", "two", "three", "four")
                .map(name -> new ReadyWhen(
                        TinyPart.sleeping(name, told),
                        () -> store.get() == null || store.get().alive()))
                .toList();
        var all = Stream.<Part>concat(services.stream(), Stream.of(TinyPart.sleeping("store", told)))
                .toList();
        try (var supervisor = supervise(all, new ConcurrentLinkedQueue<>())) {
            var first = supervisor.child("store");
            store.set(first);
            all.forEach(
                    part -> Shell.signal("KILL", supervisor.child(part.name()).pid()));
            await().atMost(LIMIT).until(() -> supervisor.child("store") != first);
            store.set(supervisor.child("store"));

            await().atMost(LIMIT)
                    .until(() -> told.stream().filter("ready four"::equals).count() == 2);
        }
    }

    private Supervisor supervise(Part part, Queue<Integer> crashes) {
        return supervise(List.of(part), crashes);
    }

    private Supervisor supervise(List<Part> parts, Queue<Integer> crashes) {
        var reports = new Reports() {
            @Override
            public void crashed(Part which, int exitCode, Duration restartIn) {
                crashes.add(exitCode);
            }
        };
        var plan = new Plan(List.of(parts), List.of(parts));
        return new Supervisor(plan, new DataFolder(folder), reports).start();
    }
}
