package org.lastmetre.sanitation.sampling;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.due.DueWork;

/** Calls buildings whose slot has come while queues are short; asks the store, so no restart forgets one. */
@ApplicationScoped
class CallingWork implements DueWork {
    private final Sessions sessions;
    private final Keeping keeping;
    private final Communities communities;

    CallingWork(Sessions sessions, Keeping keeping, Communities communities) {
        this.sessions = sessions;
        this.keeping = keeping;
        this.communities = communities;
    }

    @Override
    public String name() {
        return "sampling-calls";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return sessions.due(tx, now).chain(due -> callAll(tx, due, now));
    }

    private Uni<Void> callAll(Tx tx, List<SessionId> due, Instant now) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(id -> sessions.lock(tx, id).chain(found -> call(tx, found, now)))
                .toUni()
                .replaceWithVoid();
    }

    /** A replica that has not heard of the community yet leaves it to the next time. */
    private Uni<Void> call(Tx tx, Optional<Session> found, Instant now) {
        var due = found.flatMap(
                session -> communities.find(session.community()).flatMap(community -> session.callDue(community, now)));
        return due.isEmpty()
                ? Uni.createFrom().voidItem()
                : keeping.keep(tx, found.get(), due).replaceWithVoid();
    }
}
