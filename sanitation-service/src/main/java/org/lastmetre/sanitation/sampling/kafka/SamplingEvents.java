package org.lastmetre.sanitation.sampling.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.sanitation.sampling.Moved;
import org.lastmetre.sanitation.sampling.SamplingAnnouncer;

/** Publishes how sessions go: buildings and numbers, never a door. */
@ApplicationScoped
class SamplingEvents implements SamplingAnnouncer {
    private final Outbox outbox;

    SamplingEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> moved(Tx tx, List<Moved> moved) {
        return outbox.append(
                tx, List.copyOf(moved.stream().map(SamplingWords::of).toList()));
    }
}
