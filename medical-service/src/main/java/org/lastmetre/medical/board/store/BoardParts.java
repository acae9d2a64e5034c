package org.lastmetre.medical.board.store;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.medical.board.Board;
import org.lastmetre.medical.board.CallsDue;
import org.lastmetre.medical.board.Escalated;
import org.lastmetre.medical.board.Fleet;
import org.lastmetre.medical.board.Standing;
import org.lastmetre.medical.board.Upcoming;
import org.lastmetre.medical.board.WaitingLine;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

/** Puts a board together from the rows of {@link BoardSql#BOARD}, each of which tells of which part it is. */
record BoardParts(List<Row> rows) {
    Board board() {
        return new Board(
                all("WAITING", BoardParts::line),
                all("ESCALATED", BoardParts::escalated),
                fleet(),
                all("NEXT", BoardParts::upcoming),
                calls());
    }

    private <T> List<T> all(String part, Function<Row, T> read) {
        return rows.stream()
                .filter(row -> row.getString("part").equals(part))
                .map(read)
                .toList();
    }

    private static WaitingLine line(Row row) {
        return new WaitingLine(
                Triage.valueOf(row.getString("what")), row.getInteger("number"), Columns.instant(row, "since"));
    }

    private static Escalated escalated(Row row) {
        return new Escalated(
                new TripId(UUID.fromString(row.getString("id"))),
                row.getString("building"),
                Columns.instant(row, "since"));
    }

    private static Upcoming upcoming(Row row) {
        return new Upcoming(
                UUID.fromString(row.getString("id")),
                row.getString("building"),
                Columns.instant(row, "since"),
                Columns.instant(row, "early"),
                VehicleId.ofNullable(row.getString("what")));
    }

    private Fleet fleet() {
        var sums = all("FLEET", row -> row).stream()
                .collect(Collectors.toMap(BoardParts::state, row -> row.getInteger("number")));
        var low = all("LOW", row -> row);
        var since = low.isEmpty() ? null : Columns.instant(low.get(0), "since");
        return new Fleet(sums, all("VEHICLE", BoardParts::standing), !low.isEmpty(), since);
    }

    private static Standing standing(Row row) {
        return new Standing(
                new VehicleId(row.getString("id")),
                state(row),
                Columns.instant(row, "since"),
                row.getString("building"));
    }

    private static VehicleState state(Row row) {
        return VehicleState.valueOf(row.getString("what"));
    }

    private CallsDue calls() {
        return new CallsDue(calls("DUE"), calls("UNANSWERED"), calls("VISIT"), calls("ESCALATED"), calls("ANSWERED"));
    }

    private int calls(String state) {
        return all("CALLS", row -> row).stream()
                .filter(row -> row.getString("what").equals(state))
                .mapToInt(row -> row.getInteger("number"))
                .sum();
    }
}
