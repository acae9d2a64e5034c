package org.lastmetre.medical.medicine.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.medical.keypersons.kafka.DispatchConsumer;
import org.lastmetre.medical.medicine.DeliveryDesk;
import org.lastmetre.medical.medicine.Parcel.Whereabouts;
import org.lastmetre.medical.medicine.ParcelNews;

/** Reads what dispatch says, for the whole service: what became of packages at the door, and of visits there. */
@ApplicationScoped
class DoorConsumer implements Reader {
    private static final Map<Class<? extends Event>, Function<Event, ParcelNews>> NEWS = Map.of(
            PackageDelivered.class, event -> delivered((PackageDelivered) event),
            AttemptFailed.class, event -> failed((AttemptFailed) event),
            PackageReturned.class, event -> returned((PackageReturned) event));
    private final DeliveryDesk desk;
    private final DispatchConsumer visits;

    DoorConsumer(DeliveryDesk desk, DispatchConsumer visits) {
        this.desk = desk;
        this.visits = visits;
    }

    @Override
    public String topic() {
        return Topics.DISPATCH;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Stream.concat(NEWS.keySet().stream(), visits.types().stream()).collect(Collectors.toSet());
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        var news = events.stream()
                .map(Received::event)
                .filter(event -> NEWS.containsKey(event.getClass()))
                .map(event -> NEWS.get(event.getClass()).apply(event))
                .toList();
        return visits.read(tx, events)
                .chain(() -> news.isEmpty() ? Uni.createFrom().voidItem() : desk.hear(tx, news));
    }

    private static ParcelNews delivered(PackageDelivered said) {
        return new ParcelNews(
                new PackageCode(said.packageCode()), Whereabouts.DELIVERED, said.version(), said.deliveredAt());
    }

    private static ParcelNews failed(AttemptFailed said) {
        return new ParcelNews(
                new PackageCode(said.packageCode()), Whereabouts.ATTEMPT_FAILED, said.version(), said.failedAt());
    }

    private static ParcelNews returned(PackageReturned said) {
        return new ParcelNews(
                new PackageCode(said.packageCode()), Whereabouts.RETURNED, said.version(), said.returnedAt());
    }
}
