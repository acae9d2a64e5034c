package org.lastmetre.sorting.reception;

import java.time.Instant;
import org.lastmetre.kit.refusal.Refusal;

/** Decides what an arrival scan means: announced or not, in order or not, and where the package goes from here. */
final class Arrivals {
    private Arrivals() {}

    /** @throws Refusal if it was received before, or is another community's */
    static Arrived decide(ReceptionBench bench, Arrival arrival, Instant now) {
        var known = bench.find(arrival.code());
        return known == null ? unannounced(bench, arrival, now) : announced(bench, known, arrival, now);
    }

    private static Arrived announced(ReceptionBench bench, Parcel known, Arrival arrival, Instant now) {
        if (!known.community().equals(arrival.community().id())) {
            throw Refusal.conflict("other-community", "package " + known.code() + " belongs to another community");
        }
        var today = arrival.community().dateAt(now);
        var parcel =
                known.arrive(arrival.weight(), now, today, arrival.community().directory());
        var outcome = bench.completes(parcel) ? Outcome.COMPLETE : Outcome.SHORT;
        if (known.stage() == Stage.WITHDRAWN || arrival.condition() != Condition.OK) {
            return sentBack(bench, parcel.sendBack(today), arrival, now);
        }
        return received(bench, parcel, arrival, outcome, now);
    }

    private static Arrived unannounced(ReceptionBench bench, Arrival arrival, Instant now) {
        var today = arrival.community().dateAt(now);
        var door = arrival.labelledDoor();
        var found = NewParcel.found(arrival.code(), arrival.community().id(), arrival.category(), door, today);
        var parcel =
                found.arrive(arrival.weight(), now, today, arrival.community().directory());
        if (arrival.condition() != Condition.OK) {
            return sentBack(bench, parcel.sendBack(today), arrival, now);
        }
        return received(
                bench, door == null ? parcel.hold(arrival.reviewReason()) : parcel, arrival, Outcome.SURPLUS, now);
    }

    private static Arrived received(
            ReceptionBench bench, Parcel parcel, Arrival arrival, Outcome outcome, Instant now) {
        var place = bench.facts().size();
        var text = arrival.hasLabel() ? arrival.label().text() : null;
        var next = bench.letIn(parcel, arrival.community(), text, now);
        bench.facts().add(place, new Fact.Received(parcel, outcome, next, arrival.by(), arrival.at(), now));
        return new Arrived(bench.find(parcel.code()), next);
    }

    private static Arrived sentBack(ReceptionBench bench, Parcel parcel, Arrival arrival, Instant now) {
        var outcome = arrival.condition() == Condition.DAMAGED ? Outcome.DAMAGED : Outcome.REFUSED;
        bench.tell(new Fact.Received(bench.keep(parcel), outcome, Next.RETURN, arrival.by(), arrival.at(), now));
        return new Arrived(parcel, Next.RETURN);
    }
}
