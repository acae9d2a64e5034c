package org.lastmetre.medical.trips.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.privacy.Sealed;
import org.lastmetre.medical.trips.Ask;
import org.lastmetre.medical.trips.Course;
import org.lastmetre.medical.trips.Door;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Milestone;
import org.lastmetre.medical.trips.Moved;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.trips.Trip;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.trips.TripState;
import org.lastmetre.medical.trips.Wait;
import org.lastmetre.medical.vehicles.VehicleId;

/** A trip as a row of table {@code trip}. */
@ApplicationScoped
class TripRow {
    private final Needs needs;

    TripRow(Needs needs) {
        this.needs = needs;
    }

    private record Kept(Trip trip, Sealed need) {
        Buffer content() {
            return Buffer.buffer(need.content());
        }
    }

    Tuple columns(List<Moved> moved) {
        var rows = moved.stream()
                .map(Moved::trip)
                .map(trip -> new Kept(trip, needs.seal(trip)))
                .toList();
        var columns = Columns.of(rows)
                .uuid(row -> row.trip().id().value())
                .text(row -> row.trip().community())
                .text(row -> row.trip().door().building())
                .text(row -> row.trip().door().unit())
                .text(row -> row.trip().door().room())
                .text(row -> row.trip().person())
                .text(row -> row.trip().ask().kind())
                .text(row -> row.trip().ask().triage());
        columns.tuple().addValue(rows.stream().map(Kept::content).toArray(Buffer[]::new));
        return columns.text(row -> row.need().key())
                .instant(row -> row.trip().waiting().requestedAt())
                .instant(row -> row.trip().waiting().wantedFrom())
                .instant(row -> row.trip().waiting().immediateSince())
                .flag(row -> row.trip().waiting().first())
                .text(row -> row.trip().state())
                .text(row -> row.trip().vehicle())
                .text(row -> reached(row.trip().course()))
                .instant(row -> row.trip().course().closedAt())
                .number(row -> row.trip().version())
                .tuple();
    }

    private static String reached(Course course) {
        return course.reached().stream().sorted().map(Milestone::name).collect(Collectors.joining(","));
    }

    Trip trip(Row row) {
        return new Trip(
                new TripId(row.getUUID("id")),
                new CommunityId(row.getString("community")),
                new Door(row.getString("building"), row.getString("unit"), row.getString("room")),
                row.getString("person"),
                new Ask(Kind.valueOf(row.getString("kind")), Triage.valueOf(row.getString("triage")), needs.open(row)),
                waiting(row),
                course(row),
                row.getLong("version"));
    }

    private static Wait waiting(Row row) {
        return new Wait(
                Columns.instant(row, "requested_at"),
                Columns.instant(row, "wanted_from"),
                Columns.instant(row, "immediate_since"),
                row.getBoolean("first"));
    }

    private static Course course(Row row) {
        var reached = Arrays.stream(row.getString("reached").split(","))
                .filter(name -> !name.isEmpty())
                .map(Milestone::valueOf)
                .collect(Collectors.toSet());
        return new Course(
                TripState.valueOf(row.getString("state")),
                VehicleId.ofNullable(row.getString("vehicle")),
                reached,
                Columns.instant(row, "closed_at"));
    }
}
