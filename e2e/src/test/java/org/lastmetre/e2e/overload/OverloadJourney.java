package org.lastmetre.e2e.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.local.system.Options;

/** Twelve seconds of four times what a system of its own took when it had hardly begun. */
class OverloadJourney {
    private static final OverloadOptions OPTIONS =
            new OverloadOptions(Duration.ofSeconds(6), Duration.ofSeconds(4), Duration.ofSeconds(12));

    @Test
    void fourTimesTooMuchIsRefusedForTheMostPartAndTheRestIsDone() {
        var folder = Path.of("target", "overload-" + UUID.randomUUID()).toAbsolutePath();

        var broken = new Overload(OPTIONS, System.out).play(Options.of(Path.of("..")), folder);

        assertThat(broken).isEmpty();
    }
}
