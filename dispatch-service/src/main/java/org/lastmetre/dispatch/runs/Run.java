package org.lastmetre.dispatch.runs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** One way of a runner from the reception point along the buildings of a grid; {@code version} counts what was said of it. */
public record Run(
        UUID id,
        CommunityId community,
        String grid,
        VolunteerId runner,
        State state,
        List<Stop> stops,
        long version,
        Instant plannedAt) {

    /** How far a run is. */
    public enum State {
        PLANNED,
        DEPARTED,
        COMPLETED
    }

    public Run {
        stops = List.copyOf(stops);
    }

    static Run planned(UUID id, CommunityId community, String grid, VolunteerId runner, List<Stop> stops, Instant now) {
        return new Run(id, community, grid, runner, State.PLANNED, stops, 1, now);
    }

    /** The runner leaves with these stops; a run without any is over at once. */
    Run departed(List<Stop> remaining) {
        return new Run(id, community, grid, runner, State.DEPARTED, remaining, version + 1, plannedAt).completed();
    }

    Run handedOver(Stop stop) {
        return with(version + 1, other -> other.building().equals(stop.building()) ? stop : other);
    }

    /** Some packages of a stop got their outcome. */
    Run settled(String building, int outcomes) {
        return with(version, stop -> stop.building().equals(building) ? stop.settled(outcomes) : stop);
    }

    private Run with(long nextVersion, UnaryOperator<Stop> change) {
        var changed = stops.stream().map(change).toList();
        return new Run(id, community, grid, runner, state, changed, nextVersion, plannedAt).completed();
    }

    private Run completed() {
        var over = stops.stream().allMatch(Stop::isDone);
        return over ? new Run(id, community, grid, runner, State.COMPLETED, stops, version, plannedAt) : this;
    }

    public boolean isCompleted() {
        return state == State.COMPLETED;
    }

    public Optional<Stop> stop(String building) {
        return stops.stream().filter(stop -> stop.building().equals(building)).findFirst();
    }

    public List<PackageCode> packages() {
        return stops.stream().flatMap(stop -> stop.packages().stream()).toList();
    }

    /** Everybody whose tasks this run is part of. */
    List<VolunteerId> people() {
        return Stream.concat(Stream.of(runner), stops.stream().map(Stop::volunteer))
                .distinct()
                .sorted()
                .toList();
    }

    /** Everybody whose tasks are others after a change. */
    static List<VolunteerId> peopleOf(Run before, Run after) {
        return Stream.concat(before.people().stream(), after.people().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
