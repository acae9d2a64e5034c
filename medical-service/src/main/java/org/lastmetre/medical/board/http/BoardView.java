package org.lastmetre.medical.board.http;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.kit.community.Community;
import org.lastmetre.medical.board.BoardSheet;
import org.lastmetre.medical.board.CallsDue;
import org.lastmetre.medical.board.Escalated;
import org.lastmetre.medical.board.Fleet;
import org.lastmetre.medical.board.Standing;
import org.lastmetre.medical.board.Upcoming;
import org.lastmetre.medical.board.WaitingLine;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.vehicles.Reserve;
import org.lastmetre.medical.vehicles.VehicleState;

/** A board as it is shown: counts, ages, vehicles and buildings. */
public record BoardView(
        String community,
        OffsetDateTime now,
        List<Line> waiting,
        List<Called> escalated,
        Vehicles vehicles,
        Kept reserve,
        List<Next> appointments,
        CallsDue calls) {
    /** Who of a triage waits; {@code seconds} is how long the longest waiting one has. */
    public record Line(Triage triage, int count, OffsetDateTime oldest, long seconds) {
        static Line of(WaitingLine line, BoardSheet sheet) {
            return new Line(
                    line.triage(),
                    line.count(),
                    sheet.community().local(line.oldest()),
                    line.age(sheet.at()).toSeconds());
        }
    }

    /** A request for which others were called. */
    public record Called(UUID id, String building, OffsetDateTime since) {
        static Called of(Escalated one, Community community) {
            return new Called(one.id().value(), one.building(), community.local(one.since()));
        }
    }

    /** How many vehicles are in which state, and each of them. */
    public record Vehicles(Map<VehicleState, Integer> sums, List<Vehicle> items) {
        static Vehicles of(Fleet fleet, Community community) {
            var sums = Arrays.stream(VehicleState.values())
                    .collect(Collectors.toMap(state -> state, fleet::in, Integer::sum, TreeMap::new));
            return new Vehicles(
                    sums,
                    fleet.vehicles().stream()
                            .map(one -> Vehicle.of(one, community))
                            .toList());
        }
    }

    /** A vehicle; {@code building} is where it was last, absent for the reception point. */
    public record Vehicle(String id, VehicleState state, OffsetDateTime since, String building) {
        static Vehicle of(Standing one, Community community) {
            return new Vehicle(one.id().value(), one.state(), community.local(one.since()), one.building());
        }
    }

    /** How many stand by of those that are kept for what can't wait. */
    public record Kept(int standby, int kept, boolean low, OffsetDateTime since) {
        static Kept of(Fleet fleet, Community community) {
            return new Kept(fleet.in(VehicleState.STANDBY), Reserve.KEPT, fleet.low(), community.local(fleet.since()));
        }
    }

    /** An appointment to come; {@code vehicle} absent while none is held, which is from {@code fetchedAt} on. */
    public record Next(UUID id, String building, OffsetDateTime startsAt, OffsetDateTime fetchedAt, String vehicle) {
        static Next of(Upcoming one, Community community) {
            return new Next(
                    one.appointment(),
                    one.building(),
                    community.local(one.startsAt()),
                    community.local(one.fetchedAt()),
                    one.vehicle() == null ? null : one.vehicle().value());
        }
    }

    static BoardView of(BoardSheet sheet) {
        var board = sheet.board();
        var community = sheet.community();
        return new BoardView(
                community.id().value(),
                community.local(sheet.at()),
                board.waiting().stream().map(line -> Line.of(line, sheet)).toList(),
                board.escalated().stream().map(one -> Called.of(one, community)).toList(),
                Vehicles.of(board.fleet(), community),
                Kept.of(board.fleet(), community),
                board.next().stream().map(one -> Next.of(one, community)).toList(),
                board.calls());
    }
}
