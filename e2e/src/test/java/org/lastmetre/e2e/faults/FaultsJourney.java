package org.lastmetre.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.Service;

/**
 * Two minutes of faults, always the same ones, against a system of its own in which orders and sorting run twice. It comes
 * first, while the town of the other journeys doesn't run yet: two systems at once leave a killed service no processor.
 */
@Order(1)
class FaultsJourney {
    private static final FaultOptions OPTIONS = new FaultOptions(Duration.ofMinutes(2), 1, Service.ALL.subList(0, 2));

    @Test
    void noPromiseIsBrokenWhileEverythingIsKilledFrozenCutRepeatedAndPoisoned() {
        var folder = Path.of("target", "faults-" + UUID.randomUUID()).toAbsolutePath();

        var violations = new Faults(OPTIONS, System.out).play(Options.of(Path.of("..")), folder);

        assertThat(violations).isEmpty();
    }
}
