package org.lastmetre.sanitation.tasks.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.sanitation.tasks.Asking;
import org.lastmetre.sanitation.tasks.TaskHearing;
import org.lastmetre.sanitation.tasks.TaskKind;

/** Hears which buildings are held because somebody was found ill there; the copy in memory knows how they stand now. */
@ApplicationScoped
class CommunitiesConsumer implements Reader {
    private final TaskHearing hearing;

    CommunitiesConsumer(TaskHearing hearing) {
        this.hearing = hearing;
    }

    @Override
    public String topic() {
        return Topics.COMMUNITIES;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(ContainmentChanged.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        return hearing.asked(
                tx,
                events.stream()
                        .map(Received::event)
                        .filter(ContainmentChanged.class::isInstance)
                        .map(ContainmentChanged.class::cast)
                        .filter(said -> Containment.valueOf(said.state()).nothingGoesIn())
                        .map(CommunitiesConsumer::asking)
                        .toList());
    }

    static Asking asking(ContainmentChanged said) {
        return new Asking(
                new CommunityId(said.community()), TaskKind.BUILDING, said.building(), said.version(), said.at());
    }
}
