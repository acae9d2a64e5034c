package org.lastmetre.medical.keypersons.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.contracts.DispatchEvent.DoorVisited;
import org.lastmetre.contracts.Event;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.medical.keypersons.Answer;
import org.lastmetre.medical.keypersons.CheckInDesk;
import org.lastmetre.medical.keypersons.CheckInId;

/** Hears what came of visits at doors, of the one who reads what dispatch says. */
@ApplicationScoped
public class DispatchConsumer {
    private final CheckInDesk desk;

    DispatchConsumer(CheckInDesk desk) {
        this.desk = desk;
    }

    public Set<Class<? extends Event>> types() {
        return Set.of(DoorVisited.class);
    }

    /** What isn't about a visit is passed over. */
    public Uni<Void> read(Tx tx, List<Received> events) {
        var told = events.stream()
                .map(Received::event)
                .flatMap(event -> told(event).stream())
                .toList();
        return told.isEmpty() ? Uni.createFrom().voidItem() : desk.visited(tx, told);
    }

    static Optional<Answer> told(Event event) {
        return event instanceof DoorVisited said
                ? Optional.of(Answer.ofVisit(
                        new CheckInId(said.checkInId()), said.answered(), said.volunteer(), said.visitedAt()))
                : Optional.empty();
    }
}
