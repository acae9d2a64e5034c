package org.lastmetre.medical.trips.http;

import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Medicine;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.trips.Trip;

/** Medical detail, shown to those who care for the patient; a driver is told what the way needs. */
public record DetailView(
        String person,
        String unit,
        String room,
        String destination,
        OffsetDateTime appointmentAt,
        Need need,
        String symptoms,
        List<Medicine> medicines,
        String cancellation) {
    static DetailView of(Detail detail, Trip trip, Community community) {
        return new DetailView(
                detail.person(),
                trip.door().unit(),
                trip.door().room(),
                detail.destination(),
                community.local(detail.appointmentAt()),
                trip.ask().need(),
                detail.symptoms(),
                detail.medicines(),
                detail.cancellation());
    }
}
