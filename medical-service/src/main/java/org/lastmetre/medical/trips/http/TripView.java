package org.lastmetre.medical.trips.http;

import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.trips.TripSheet;
import org.lastmetre.medical.trips.TripState;

/** A request as it is shown; {@code medical} only where one request is read by somebody who may see it. */
public record TripView(
        String id,
        String community,
        String building,
        Kind type,
        Triage triage,
        TripState state,
        String vehicle,
        OffsetDateTime requestedAt,
        OffsetDateTime wantedFrom,
        OffsetDateTime closedAt,
        long version,
        List<EntryView> timeline,
        DetailView medical) {
    static TripView of(TripSheet sheet) {
        var trip = sheet.trip();
        var community = sheet.community();
        return new TripView(
                trip.id().toString(),
                trip.community().value(),
                trip.door().building(),
                trip.ask().kind(),
                trip.ask().triage(),
                trip.state(),
                trip.vehicle() == null ? null : trip.vehicle().value(),
                community.local(trip.waiting().requestedAt()),
                community.local(trip.waiting().wantedFrom()),
                community.local(trip.course().closedAt()),
                trip.version(),
                sheet.timeline().stream()
                        .map(entry -> EntryView.of(entry, community))
                        .toList(),
                sheet.detail()
                        .map(detail -> DetailView.of(detail, trip, community))
                        .orElse(null));
    }
}
