package org.lastmetre.medical.trips.kafka;

import java.util.List;
import java.util.Optional;
import org.lastmetre.contracts.TripEvent;
import org.lastmetre.contracts.TripEvent.MedicineProgressed;
import org.lastmetre.contracts.TripEvent.MedicinePurchased;
import org.lastmetre.medical.trips.Entry;
import org.lastmetre.medical.trips.EntryType;
import org.lastmetre.medical.trips.Trip;

/** The published form of what happens to a list that is bought, and back: never what is on it, nor who buys it where. */
final class MedicineEvents {
    private static final String CLAIMED = "CLAIMED";

    private MedicineEvents() {}

    static TripEvent event(Trip trip, Entry entry) {
        if (entry.type() == EntryType.MedicinePurchased) {
            return new MedicinePurchased(
                    trip.community().value(),
                    trip.id().value(),
                    entry.version(),
                    trip.door().building(),
                    trip.door().unit(),
                    trip.door().room(),
                    List.of(entry.detail().split(",")),
                    entry.at(),
                    entry.recordedAt());
        }
        var claimed = entry.type() == EntryType.MedicineClaimed;
        var colon = claimed ? -1 : entry.detail().lastIndexOf(':');
        return new MedicineProgressed(
                trip.community().value(),
                trip.id().value(),
                entry.version(),
                trip.door().building(),
                claimed ? CLAIMED : entry.detail().substring(colon + 1),
                claimed ? null : entry.detail().substring(0, colon),
                entry.at(),
                entry.recordedAt());
    }

    static Optional<Entry> entry(TripEvent event) {
        if (event instanceof MedicinePurchased said) {
            var codes = String.join(",", said.packageCodes());
            return Optional.of(new Entry(
                    said.version(),
                    EntryType.MedicinePurchased,
                    codes,
                    null,
                    null,
                    said.purchasedAt(),
                    said.recordedAt()));
        }
        return event instanceof MedicineProgressed said ? Optional.of(progressed(said)) : Optional.empty();
    }

    private static Entry progressed(MedicineProgressed said) {
        var claimed = said.step().equals(CLAIMED);
        return new Entry(
                said.version(),
                claimed ? EntryType.MedicineClaimed : EntryType.MedicineMoved,
                claimed ? null : said.packageCode() + ":" + said.step(),
                null,
                null,
                said.at(),
                said.recordedAt());
    }
}
