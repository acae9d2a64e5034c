package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.local.processes.LocalFailure;

class LoopbackTest {
    private final Options rehearsal =
            Options.of(Path.of(".")).withIdentity(IdentityChoice.EMBEDDED).withRehearsal(true);

    @Test
    void aRehearsalRefusesToListenElsewhere() {
        assertThatThrownBy(() -> Loopback.required(rehearsal, Map.of("QUARKUS_HTTP_HOST", "0.0.0.0")))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("0.0.0.0");
    }

    @Test
    void itIsContentWithThisMachine() {
        assertThatCode(() -> Loopback.required(rehearsal, Map.of("QUARKUS_HTTP_HOST", "localhost")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Loopback.required(rehearsal, Map.of())).doesNotThrowAnyException();
    }
}
