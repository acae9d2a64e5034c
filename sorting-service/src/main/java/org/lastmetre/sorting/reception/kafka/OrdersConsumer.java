package org.lastmetre.sorting.reception.kafka;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.OrderEvent.CancellationRequested;
import org.lastmetre.contracts.OrderEvent.OrderAddressResolved;
import org.lastmetre.contracts.OrderEvent.OrderHeldForReview;
import org.lastmetre.contracts.OrderEvent.OrderPlaced;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.sorting.reception.AnnouncementDesk;
import org.lastmetre.sorting.reception.WithdrawalDesk;

/** Hears of orders: what will come, whose door was found, what is cancelled; neighbours of one kind are taken together. */
@ApplicationScoped
class OrdersConsumer implements Reader {
    private final AnnouncementDesk announcements;
    private final WithdrawalDesk withdrawals;

    OrdersConsumer(AnnouncementDesk announcements, WithdrawalDesk withdrawals) {
        this.announcements = announcements;
        this.withdrawals = withdrawals;
    }

    @Override
    public String topic() {
        return Topics.ORDERS;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(
                OrderPlaced.class,
                OrderHeldForReview.class,
                OrderAddressResolved.class,
                CancellationRequested.class,
                PackageAddressResolved.class);
    }

    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        return Multi.createFrom()
                .iterable(runs(events))
                .onItem()
                .transformToUniAndConcatenate(run -> take(tx, run))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> take(Tx tx, List<Event> run) {
        var first = run.get(0);
        if (first instanceof CancellationRequested) {
            return withdrawals.withdraw(
                    tx, run.stream().map(OrderNews::cancellation).toList());
        }
        if (first instanceof PackageAddressResolved) {
            return announcements.doorsFound(
                    tx, run.stream().map(OrderNews::doorFound).toList());
        }
        return announcements.hear(tx, run.stream().map(OrderNews::announcement).toList());
    }

    /** Splits the batch where the kind changes, so that the order of an order's events stays. */
    static List<List<Event>> runs(List<Received> events) {
        var runs = new ArrayList<List<Event>>();
        for (var received : events) {
            var event = received.event();
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || !OrderNews.sameKind(last.get(0), event)) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(event);
        }
        return runs;
    }
}
