package org.lastmetre.sorting.reception.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.contracts.Household;
import org.lastmetre.contracts.SortingEvent;
import org.lastmetre.contracts.SortingEvent.PackageDisinfected;
import org.lastmetre.contracts.SortingEvent.PackageHeld;
import org.lastmetre.contracts.SortingEvent.PackageReceived;
import org.lastmetre.contracts.SortingEvent.PackageShelved;
import org.lastmetre.contracts.SortingEvent.PackageWithdrawn;
import org.lastmetre.contracts.SortingEvent.WithdrawalRefused;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.sorting.reception.Fact;
import org.lastmetre.sorting.reception.Parcel;
import org.lastmetre.sorting.reception.ReceptionAnnouncer;

/** Says what happened at reception; announcements and doors found came from others and are not said again. */
@ApplicationScoped
class ReceptionEvents implements ReceptionAnnouncer {
    private final Outbox outbox;

    ReceptionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(Tx tx, List<Fact> facts) {
        var events = facts.stream()
                .map(ReceptionEvents::event)
                .flatMap(Optional::stream)
                .toList();
        return outbox.append(tx, events);
    }

    static Optional<SortingEvent> event(Fact fact) {
        if (fact instanceof Fact.Received received) {
            return Optional.of(received(received));
        }
        if (fact instanceof Fact.Disinfected clean) {
            return Optional.of(disinfected(clean));
        }
        if (fact instanceof Fact.Shelved shelved) {
            return Optional.of(shelved(shelved));
        }
        if (fact instanceof Fact.Held held) {
            return Optional.of(held(held));
        }
        if (fact instanceof Fact.Withdrawn withdrawn) {
            return Optional.of(withdrawn(withdrawn));
        }
        return fact instanceof Fact.WithdrawalRefused refused ? Optional.of(refused(refused)) : Optional.empty();
    }

    private static PackageReceived received(Fact.Received fact) {
        var parcel = fact.parcel();
        return new PackageReceived(
                parcel.community().value(),
                parcel.code().value(),
                parcel.orderId(),
                parcel.version(),
                parcel.category().name(),
                fact.outcome().name(),
                fact.next().name(),
                door(parcel),
                kg(parcel),
                parcel.note(),
                parcel.receivedAt());
    }

    private static PackageDisinfected disinfected(Fact.Disinfected fact) {
        var parcel = fact.parcel();
        return new PackageDisinfected(
                parcel.community().value(),
                parcel.code().value(),
                parcel.orderId(),
                parcel.version(),
                fact.agent(),
                fact.at());
    }

    private static PackageShelved shelved(Fact.Shelved fact) {
        var parcel = fact.parcel();
        return new PackageShelved(
                parcel.community().value(),
                parcel.code().value(),
                parcel.orderId(),
                parcel.version(),
                parcel.category().name(),
                door(parcel),
                parcel.batchId(),
                kg(parcel),
                parcel.note(),
                parcel.receivedAt(),
                fact.at());
    }

    private static PackageHeld held(Fact.Held fact) {
        var parcel = fact.parcel();
        return new PackageHeld(
                parcel.community().value(),
                parcel.code().value(),
                parcel.orderId(),
                parcel.version(),
                parcel.category().name(),
                parcel.review(),
                fact.text(),
                fact.at());
    }

    private static PackageWithdrawn withdrawn(Fact.Withdrawn fact) {
        var parcel = fact.parcel();
        return new PackageWithdrawn(
                parcel.community().value(),
                parcel.code().value(),
                parcel.orderId(),
                parcel.version(),
                parcel.isReceived(),
                fact.at());
    }

    private static WithdrawalRefused refused(Fact.WithdrawalRefused fact) {
        return new WithdrawalRefused(
                fact.community().value(), fact.orderId(), fact.version(), fact.reason(), fact.at());
    }

    private static Household door(Parcel parcel) {
        var door = parcel.door();
        return door == null ? null : new Household(door.building(), door.unit(), door.room(), door.grid());
    }

    private static Double kg(Parcel parcel) {
        return parcel.weight() == null ? null : parcel.weight().kg();
    }
}
