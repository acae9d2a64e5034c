package org.lastmetre.order.tracking.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.RunEvent.BatchHandedOver;
import org.lastmetre.contracts.RunEvent.RunDeparted;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.order.tracking.News;
import org.lastmetre.order.tracking.TrackingDesk;

/** Hears what dispatch did with packages; an event of a run tells of many. */
@ApplicationScoped
class DispatchConsumer implements Reader {
    private static final Map<Class<? extends Event>, Function<Event, Stream<? extends News>>> NEWS = Map.of(
            RunDeparted.class, event -> DispatchNews.of((RunDeparted) event),
            BatchHandedOver.class, event -> DispatchNews.of((BatchHandedOver) event),
            PackageDelivered.class, event -> Stream.of(DispatchNews.of((PackageDelivered) event)),
            AttemptFailed.class, event -> Stream.of(DispatchNews.of((AttemptFailed) event)),
            PackageReturned.class, event -> Stream.of(DispatchNews.of((PackageReturned) event)));

    private final TrackingDesk desk;

    DispatchConsumer(TrackingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return Topics.DISPATCH;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return NEWS.keySet();
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        return desk.heard(
                tx,
                events.stream()
                        .map(Received::event)
                        .flatMap(event -> NEWS.get(event.getClass()).apply(event))
                        .<News>map(news -> news)
                        .toList());
    }
}
