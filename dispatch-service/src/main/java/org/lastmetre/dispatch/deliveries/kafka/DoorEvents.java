package org.lastmetre.dispatch.deliveries.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.DeliveryEvent;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.dispatch.deliveries.DoorAnnouncer;
import org.lastmetre.dispatch.deliveries.DoorFact;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;

/** Publishes what became of packages at the door. */
@ApplicationScoped
class DoorEvents implements DoorAnnouncer {
    private final Outbox outbox;
    private final MeterRegistry meters;

    DoorEvents(Outbox outbox, MeterRegistry meters) {
        this.outbox = outbox;
        this.meters = meters;
    }

    @Override
    public Uni<Void> announce(Tx tx, List<DoorFact> facts) {
        tx.afterCommit(() -> facts.forEach(this::count));
        return outbox.append(tx, facts.stream().map(DoorEvents::event).toList());
    }

    private void count(DoorFact fact) {
        meters.counter("lastmetre.dispatch.reports", "outcome", fact.outcome().name())
                .increment();
    }

    static DeliveryEvent event(DoorFact fact) {
        return switch (fact.item().stage()) {
            case DELIVERED -> delivered(fact);
            case FAILED -> failed(fact);
            default -> returned(fact);
        };
    }

    private static PackageDelivered delivered(DoorFact fact) {
        var item = fact.item();
        return new PackageDelivered(
                item.community().value(),
                item.code().value(),
                item.goods().orderId(),
                item.version(),
                item.door().building(),
                fact.how().name(),
                item.attempts(),
                fact.at());
    }

    private static AttemptFailed failed(DoorFact fact) {
        var item = fact.item();
        return new AttemptFailed(
                item.community().value(),
                item.code().value(),
                item.goods().orderId(),
                item.version(),
                item.door().building(),
                fact.outcome().name(),
                item.attempts(),
                fact.attemptsLeft(),
                fact.at());
    }

    private static PackageReturned returned(DoorFact fact) {
        var item = fact.item();
        return new PackageReturned(
                item.community().value(),
                item.code().value(),
                item.goods().orderId(),
                item.version(),
                item.door().building(),
                fact.outcome().name(),
                item.attempts(),
                fact.at());
    }
}
