package org.lastmetre.sanitation.tasks.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.tasks.Asking;
import org.lastmetre.sanitation.tasks.TaskHearing;
import org.lastmetre.sanitation.tasks.TaskKind;

/** Hears which packages came back from doors, which touched what a household did. */
@ApplicationScoped
class DispatchConsumer implements Reader {
    private final TaskHearing hearing;
    private final Communities communities;

    DispatchConsumer(TaskHearing hearing, Communities communities) {
        this.hearing = hearing;
        this.communities = communities;
    }

    @Override
    public String topic() {
        return Topics.DISPATCH;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(PackageReturned.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        return hearing.asked(
                tx,
                events.stream()
                        .map(Received::event)
                        .filter(PackageReturned.class::isInstance)
                        .map(event -> asking((PackageReturned) event))
                        .toList());
    }

    private Asking asking(PackageReturned said) {
        var community = new CommunityId(said.community());
        var point = communities.known(community).receptionPoint();
        return new Asking(community, TaskKind.RETURNED_GOODS, point, said.version(), said.returnedAt());
    }
}
