package org.lastmetre.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.contracts.AuditEvent.Action;
import org.lastmetre.contracts.AuditEvent.ActionsTaken;

class TrailKeyTest {
    @Test
    void theKeyIsWhatWasDoneFirstSoThatNoDeedWaitsForAnother() {
        assertThat(trail(action("order-1"), action("order-2")).key()).isEqualTo("order-1");
    }

    @Test
    void aDeedAboutNothingInParticularHasTheServiceForItsKey() {
        assertThat(trail(action(null)).key()).isEqualTo("order");
    }

    private static ActionsTaken trail(Action... actions) {
        return new ActionsTaken("order", 1, List.of(actions));
    }

    private static Action action(String about) {
        return new Action(Instant.EPOCH, "huibailong", "partner", "POST /api/orders", about, 201);
    }
}
