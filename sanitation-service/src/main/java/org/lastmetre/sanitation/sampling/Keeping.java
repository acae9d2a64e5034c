package org.lastmetre.sanitation.sampling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;

/** Keeps what became of a session and says so, together. */
@ApplicationScoped
class Keeping {
    private final Sessions sessions;
    private final SamplingAnnouncer announcer;

    Keeping(Sessions sessions, SamplingAnnouncer announcer) {
        this.sessions = sessions;
        this.announcer = announcer;
    }

    Uni<Session> keep(Tx tx, Session before, Optional<Moved> moved) {
        return moved.isEmpty() ? Uni.createFrom().item(before) : keep(tx, moved.get());
    }

    private Uni<Session> keep(Tx tx, Moved moved) {
        return sessions.save(tx, moved)
                .chain(() -> announcer.moved(tx, List.of(moved)))
                .replaceWith(moved.session());
    }
}
