package org.lastmetre.medical.trips.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.TripEvent;
import org.lastmetre.contracts.TripEvent.TripAssigned;
import org.lastmetre.contracts.TripEvent.TripClosed;
import org.lastmetre.contracts.TripEvent.TripEscalated;
import org.lastmetre.contracts.TripEvent.TripMilestone;
import org.lastmetre.contracts.TripEvent.TripRequested;
import org.lastmetre.contracts.TripEvent.TripRequeued;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.medical.trips.Entry;
import org.lastmetre.medical.trips.Moved;
import org.lastmetre.medical.trips.Trip;
import org.lastmetre.medical.trips.TripAnnouncer;

/** Publishes trips: where somebody is fetched, never who or why. */
@ApplicationScoped
class TripEvents implements TripAnnouncer {
    private final Outbox outbox;
    private final MeterRegistry meters;

    TripEvents(Outbox outbox, MeterRegistry meters) {
        this.outbox = outbox;
        this.meters = meters;
    }

    @Override
    public Uni<Void> moved(Tx tx, List<Moved> moved) {
        var events = moved.stream()
                .flatMap(step -> step.entries().stream().map(entry -> event(step.trip(), entry)))
                .toList();
        tx.afterCommit(() -> events.forEach(this::count));
        return outbox.append(tx, events);
    }

    private void count(TripEvent event) {
        meters.counter("lastmetre.medical.trip.steps", "type", event.getClass().getSimpleName())
                .increment();
    }

    static TripEvent event(Trip trip, Entry entry) {
        var community = trip.community().value();
        var id = trip.id().value();
        var building = trip.door().building();
        var vehicle = entry.vehicle() == null ? null : entry.vehicle().value();
        var version = entry.version();
        var at = entry.at();
        return switch (entry.type()) {
            case TripRequested -> new TripRequested(community, id, version, building, at);
            case TripAssigned -> new TripAssigned(community, id, version, building, vehicle, at);
            case TripMilestone ->
                new TripMilestone(community, id, version, building, vehicle, entry.detail(), at, entry.recordedAt());
            case TripRequeued -> new TripRequeued(community, id, version, building, at);
            case TripEscalated ->
                new TripEscalated(
                        community, id, version, building, List.of(entry.detail().split(",")), at);
            case TripClosed -> new TripClosed(community, id, version, building, entry.detail(), at);
            case MedicineClaimed, MedicinePurchased, MedicineMoved -> MedicineEvents.event(trip, entry);
        };
    }
}
