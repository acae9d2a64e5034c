package org.lastmetre.medical.appointments.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.appointments.Appointment;
import org.lastmetre.medical.appointments.AppointmentId;
import org.lastmetre.medical.appointments.AppointmentState;
import org.lastmetre.medical.appointments.Recurrence;
import org.lastmetre.medical.appointments.Schedule;
import org.lastmetre.medical.privacy.Sealed;
import org.lastmetre.medical.trips.Door;

/** An appointment as a row of table {@code appointment}. */
@ApplicationScoped
class AppointmentRow {
    private final Purposes purposes;

    AppointmentRow(Purposes purposes) {
        this.purposes = purposes;
    }

    private record Kept(Appointment appointment, Sealed purpose) {
        Buffer content() {
            return purpose == null ? null : Buffer.buffer(purpose.content());
        }

        String key() {
            return purpose == null ? null : purpose.key();
        }
    }

    Tuple columns(List<Appointment> appointments) {
        var rows = appointments.stream().map(this::kept).toList();
        var columns = Columns.of(rows)
                .uuid(row -> row.appointment().id().value())
                .text(row -> row.appointment().community())
                .text(row -> row.appointment().door().building())
                .text(row -> row.appointment().door().unit())
                .text(row -> row.appointment().door().room())
                .text(row -> row.appointment().person())
                .instant(row -> row.appointment().schedule().startsAt())
                .number(row -> row.appointment().schedule().stay().toSeconds())
                .text(row -> row.appointment().schedule().recurrence().rule());
        columns.tuple().addValue(rows.stream().map(Kept::content).toArray(Buffer[]::new));
        return columns.text(Kept::key)
                .text(row -> row.appointment().state())
                .instant(row -> row.appointment().plannedUntil())
                .instant(row -> row.appointment().endedAt())
                .number(row -> row.appointment().version())
                .tuple();
    }

    private Kept kept(Appointment one) {
        var purpose = one.purpose();
        return new Kept(one, purpose == null ? null : purposes.seal(one.id().value(), purpose));
    }

    Appointment appointment(Row row) {
        return new Appointment(
                new AppointmentId(row.getUUID("id")),
                new CommunityId(row.getString("community")),
                new Door(row.getString("building"), row.getString("unit"), row.getString("room")),
                row.getString("person"),
                new Schedule(
                        Columns.instant(row, "starts_at"),
                        Duration.ofSeconds(row.getLong("stay_seconds")),
                        new Recurrence(row.getString("recurrence"))),
                purposes.open(row),
                AppointmentState.valueOf(row.getString("state")),
                Columns.instant(row, "planned_until"),
                Columns.instant(row, "ended_at"),
                row.getLong("version"));
    }
}
