package org.lastmetre.dispatch.visits.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.contracts.CheckInEvent.DoorVisitEnded;
import org.lastmetre.contracts.CheckInEvent.DoorVisitRequested;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.dispatch.visits.VisitHearing;
import org.lastmetre.dispatch.visits.VisitNews;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Hears from medical at which doors somebody shall be looked at. */
@ApplicationScoped
class MedicalConsumer implements Reader {
    private final VisitHearing hearing;

    MedicalConsumer(VisitHearing hearing) {
        this.hearing = hearing;
    }

    @Override
    public String topic() {
        return Topics.MEDICAL;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(DoorVisitRequested.class, DoorVisitEnded.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        var news = events.stream()
                .map(Received::event)
                .flatMap(event -> news(event).stream())
                .toList();
        return news.isEmpty() ? Uni.createFrom().voidItem() : hearing.hear(tx, news);
    }

    static Optional<VisitNews> news(Event event) {
        if (event instanceof DoorVisitRequested said) {
            var door = new VisitNews.Door(said.building(), said.unit(), said.room());
            return Optional.of(new VisitNews(
                    said.checkInId(), new CommunityId(said.community()), said.version(), door, said.requestedAt()));
        }
        return event instanceof DoorVisitEnded said
                ? Optional.of(new VisitNews(
                        said.checkInId(), new CommunityId(said.community()), said.version(), null, said.endedAt()))
                : Optional.empty();
    }
}
