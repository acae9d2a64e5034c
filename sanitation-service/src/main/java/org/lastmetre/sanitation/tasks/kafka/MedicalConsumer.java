package org.lastmetre.sanitation.tasks.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.contracts.VehicleEvent.VehicleOnStandby;
import org.lastmetre.contracts.VehicleEvent.VehicleReturned;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.tasks.Asking;
import org.lastmetre.sanitation.tasks.TaskHearing;
import org.lastmetre.sanitation.tasks.TaskKind;
import org.lastmetre.sanitation.tasks.Tasks.OnStandby;

/** Hears from medical which vehicles came back, and which stand by again. */
@ApplicationScoped
class MedicalConsumer implements Reader {
    private final TaskHearing hearing;

    MedicalConsumer(TaskHearing hearing) {
        this.hearing = hearing;
    }

    @Override
    public String topic() {
        return Topics.MEDICAL;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(VehicleReturned.class, VehicleOnStandby.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        var returned =
                of(events, VehicleReturned.class).map(MedicalConsumer::asking).toList();
        var standby = of(events, VehicleOnStandby.class)
                .map(said -> new OnStandby(said.vehicle(), said.version()))
                .toList();
        return hearing.asked(tx, returned).chain(() -> hearing.onStandby(tx, standby));
    }

    private static <E extends Event> Stream<E> of(List<Received> events, Class<E> type) {
        return events.stream().map(Received::event).filter(type::isInstance).map(type::cast);
    }

    static Asking asking(VehicleReturned said) {
        return new Asking(
                new CommunityId(said.community()), TaskKind.VEHICLE, said.vehicle(), said.version(), said.returnedAt());
    }
}
