package org.lastmetre.sanitation.waste.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.WasteEvent;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.sanitation.waste.Bag;
import org.lastmetre.sanitation.waste.HaulSheet;
import org.lastmetre.sanitation.waste.Risk;
import org.lastmetre.sanitation.waste.WasteAnnouncer;

/** Publishes what becomes of waste. */
@ApplicationScoped
class WasteEvents implements WasteAnnouncer {
    private final Outbox outbox;
    private final MeterRegistry meters;

    WasteEvents(Outbox outbox, MeterRegistry meters) {
        this.outbox = outbox;
        this.meters = meters;
    }

    @Override
    public Uni<Void> sealed(Tx tx, Bag bag) {
        return say(tx, List.of(WasteWords.of(bag)));
    }

    @Override
    public Uni<Void> hauled(Tx tx, HaulSheet sheet) {
        return say(tx, List.of(WasteWords.hauled(sheet)));
    }

    @Override
    public Uni<Void> disposed(Tx tx, HaulSheet sheet) {
        return say(tx, List.of(WasteWords.disposed(sheet)));
    }

    @Override
    public Uni<Void> risks(Tx tx, List<Risk> risks) {
        return say(tx, risks.stream().map(WasteWords::of).toList());
    }

    private Uni<Void> say(Tx tx, List<? extends WasteEvent> events) {
        tx.afterCommit(() -> events.forEach(this::count));
        return outbox.append(tx, List.copyOf(events));
    }

    private void count(WasteEvent event) {
        meters.counter(
                        "lastmetre.sanitation.waste.steps",
                        "type",
                        event.getClass().getSimpleName())
                .increment();
    }
}
