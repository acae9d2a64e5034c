package org.lastmetre.order.tracking.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.SortingEvent.PackageDisinfected;
import org.lastmetre.contracts.SortingEvent.PackageHeld;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageShelved;
import org.lastmetre.contracts.SortingEvent.PackageWithdrawn;
import org.lastmetre.contracts.SortingEvent.WithdrawalRefused;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.order.tracking.News;
import org.lastmetre.order.tracking.TrackingDesk;

/** Hears what sorting did with packages. */
@ApplicationScoped
class SortingConsumer implements Reader {
    private static final Map<Class<? extends Event>, Function<Event, News>> NEWS = Map.of(
            PackageReceived.class, event -> SortingNews.of((PackageReceived) event),
            PackageDisinfected.class, event -> SortingNews.of((PackageDisinfected) event),
            PackageShelved.class, event -> SortingNews.of((PackageShelved) event),
            PackageHeld.class, event -> SortingNews.of((PackageHeld) event),
            PackageWithdrawn.class, event -> SortingNews.of((PackageWithdrawn) event),
            WithdrawalRefused.class, event -> SortingNews.of((WithdrawalRefused) event));

    private final TrackingDesk desk;

    SortingConsumer(TrackingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return Topics.SORTING;
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
                        .map(event -> NEWS.get(event.getClass()).apply(event))
                        .toList());
    }
}
