package org.lastmetre.local.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorOrderTest {
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final Part store = TinyPart.sleeping("store", told);
    private final Part service = TinyPart.sleeping("service", told);
    private final Plan plan =
            new Plan(List.of(List.of(store), List.of(service)), List.of(List.of(service), List.of(store)));

    @TempDir
    Path folder;

    @Test
    void startsStageAfterStageAndStopsTheOtherWayRound() {
        var stopped = new ConcurrentLinkedQueue<String>();
        var supervisor = new Supervisor(plan, new DataFolder(folder), telling(stopped)).start();
        supervisor.close();

        assertThat(told).containsExactly("start store", "ready store", "start service", "ready service");
        assertThat(stopped).containsExactly("service", "store");
    }

    @Test
    void aPartThatFailsToStartTakesTheOthersDownAgain() {
        var broken = TinyPart.neverReady("service", "echo it hurts; exit 7", told);
        var failing = new Plan(List.of(List.of(store), List.of(broken)), List.of(List.of(broken), List.of(store)));
        var stopped = new ConcurrentLinkedQueue<String>();
        var supervisor = new Supervisor(failing, new DataFolder(folder), telling(stopped));

        assertThatThrownBy(supervisor::start)
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("exit code 7")
                .hasMessageContaining("it hurts");
        assertThat(stopped).contains("store");
    }

    @Test
    void aPlanMustStopExactlyWhatItStarts() {
        assertThatThrownBy(() -> new Plan(List.of(List.of(store)), List.of(List.of(service))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Reports telling(Queue<String> stopped) {
        return new Reports() {
            @Override
            public void stopped(Part part, boolean asked) {
                stopped.add(part.name());
            }
        };
    }
}
