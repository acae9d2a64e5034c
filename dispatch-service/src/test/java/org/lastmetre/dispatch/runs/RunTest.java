package org.lastmetre.dispatch.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.deliveries.Parcels;
import org.lastmetre.kit.vocabulary.PackageCode;

class RunTest {
    private final Run run = departed(stop("1", "A", "B"), stop("2", "C"));

    @Test
    void aStopIsDoneWithItsLastOutcome() {
        assertThat(run.settled("1", 1).stop("1").orElseThrow().isDone()).isFalse();
        assertThat(run.settled("1", 2).stop("1").orElseThrow().isDone()).isTrue();
    }

    @Test
    void aRunIsCompletedWithItsLastStop() {
        assertThat(run.settled("1", 2).isCompleted()).isFalse();
        assertThat(run.settled("1", 2).settled("2", 1).isCompleted()).isTrue();
    }

    @Test
    void outcomesDoNotCountAsNewsOfTheRun() {
        assertThat(run.settled("1", 2).version()).isEqualTo(run.version());
    }

    private static Run departed(Stop... stops) {
        return Run.planned(Parcels.RUN, Town.ID, "G1", Parcels.RUNNER, List.of(stops), Town.at("10:31"))
                .departed(List.of(stops));
    }

    private static Stop stop(String building, String... codes) {
        var packages = List.of(codes).stream().map(PackageCode::new).toList();
        return Stop.planned(building, Parcels.AT_BUILDING, List.of(Parcels.BATCH), packages);
    }
}
