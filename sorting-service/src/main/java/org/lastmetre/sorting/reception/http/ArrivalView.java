package org.lastmetre.sorting.reception.http;

import java.util.UUID;
import org.lastmetre.sorting.reception.Arrived;
import org.lastmetre.sorting.reception.Next;

/** The answer to an arrival scan: what to do with the package, and where it goes. */
public record ArrivalView(String packageCode, UUID orderId, Next next, PlaceView place) {
    static ArrivalView of(Arrived arrived) {
        return new ArrivalView(
                arrived.parcel().code().value(),
                arrived.parcel().orderId(),
                arrived.next(),
                PlaceView.of(arrived.place()));
    }
}
