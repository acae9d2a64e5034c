package org.lastmetre.order.households.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.SamplingEvent.BuildingCalled;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.households.CallDesk;
import org.lastmetre.order.orders.BuildingCall;

/** Hears which buildings sanitation calls down. */
@ApplicationScoped
class SanitationConsumer implements Reader {
    private final CallDesk desk;

    SanitationConsumer(CallDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return Topics.SANITATION;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(BuildingCalled.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        return desk.heard(
                tx,
                events.stream()
                        .map(Received::event)
                        .map(event -> call((BuildingCalled) event))
                        .toList());
    }

    static BuildingCall call(BuildingCalled said) {
        return new BuildingCall(new CommunityId(said.community()), said.building(), said.sessionId(), said.calledAt());
    }
}
