package org.lastmetre.sorting.reception.kafka;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.DispatchEvent.BatchesCalled;
import org.lastmetre.contracts.DispatchEvent.DayCleared;
import org.lastmetre.contracts.DispatchEvent.PaceChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.RunEvent.BatchHandedOver;
import org.lastmetre.contracts.RunEvent.RunDeparted;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.sorting.batches.BatchDesk;
import org.lastmetre.sorting.reception.WhereaboutsDesk;
import org.lastmetre.sorting.sums.SumsDesk;

/** Hears from dispatch: what is called, how fast, where packages are, when a day has ended. */
@ApplicationScoped
class DispatchConsumer implements Reader {
    private final BatchDesk batches;
    private final WhereaboutsDesk whereabouts;
    private final SumsDesk sums;
    private final Clock clock;

    DispatchConsumer(BatchDesk batches, WhereaboutsDesk whereabouts, SumsDesk sums, Clock clock) {
        this.batches = batches;
        this.whereabouts = whereabouts;
        this.sums = sums;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.DISPATCH;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(
                BatchesCalled.class,
                PaceChanged.class,
                RunDeparted.class,
                BatchHandedOver.class,
                PackageDelivered.class,
                AttemptFailed.class,
                PackageReturned.class,
                DayCleared.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> received) {
        var events = received.stream().map(Received::event).toList();
        return whereabouts
                .hear(tx, events.stream().flatMap(DispatchNews::moves).toList())
                .chain(() -> batches.changePace(tx, DispatchNews.paces(events)))
                .chain(() -> call(tx, events))
                .chain(() -> reconcile(tx, events));
    }

    private Uni<Void> call(Tx tx, List<Event> events) {
        var calls = DispatchNews.calls(events);
        return calls.isEmpty() ? Uni.createFrom().voidItem() : batches.call(tx, calls, clock.now());
    }

    private Uni<Void> reconcile(Tx tx, List<Event> events) {
        return Multi.createFrom()
                .iterable(DispatchNews.ended(events))
                .onItem()
                .transformToUniAndConcatenate(day -> sums.reconcile(tx, day, clock.now()))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
