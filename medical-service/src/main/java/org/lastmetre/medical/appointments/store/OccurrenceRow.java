package org.lastmetre.medical.appointments.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.medical.appointments.AppointmentId;
import org.lastmetre.medical.appointments.Occurrence;
import org.lastmetre.medical.appointments.OccurrenceState;
import org.lastmetre.medical.appointments.Slot;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.vehicles.VehicleId;

/** A time of an appointment as a row of table {@code occurrence}. */
final class OccurrenceRow {
    private OccurrenceRow() {}

    static Tuple keys(List<Occurrence> occurrences) {
        return Columns.of(occurrences)
                .uuid(each -> each.appointment().value())
                .date(Occurrence::date)
                .tuple();
    }

    static Tuple columns(List<Occurrence> occurrences) {
        return Columns.of(occurrences)
                .uuid(each -> each.appointment().value())
                .date(Occurrence::date)
                .instant(Occurrence::startsAt)
                .instant(each -> each.slot().from())
                .instant(each -> each.slot().until())
                .text(Occurrence::state)
                .text(Occurrence::vehicle)
                .uuid(OccurrenceRow::trip)
                .tuple();
    }

    private static UUID trip(Occurrence each) {
        return each.trip() == null ? null : each.trip().value();
    }

    static Occurrence occurrence(Row row) {
        var trip = row.getUUID("trip");
        return new Occurrence(
                new AppointmentId(row.getUUID("appointment")),
                row.getLocalDate("date"),
                Columns.instant(row, "starts_at"),
                new Slot(Columns.instant(row, "held_from"), Columns.instant(row, "held_until")),
                OccurrenceState.valueOf(row.getString("state")),
                VehicleId.ofNullable(row.getString("vehicle")),
                trip == null ? null : new TripId(trip));
    }
}
