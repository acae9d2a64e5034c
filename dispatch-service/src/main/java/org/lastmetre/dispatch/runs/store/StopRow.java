package org.lastmetre.dispatch.runs.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.runs.Stop;
import org.lastmetre.dispatch.runs.Takeover;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.PackageCode;

/** A stop as a row of table {@code run_stop}, with its place in the run. */
record StopRow(UUID run, int position, Stop stop) {

    static Stream<StopRow> of(Run run) {
        return IntStream.range(0, run.stops().size())
                .mapToObj(
                        position -> new StopRow(run.id(), position, run.stops().get(position)));
    }

    static Tuple columns(Collection<Run> runs) {
        return Columns.of(runs.stream().flatMap(StopRow::of).toList())
                .uuid(StopRow::run)
                .text(row -> row.stop.building())
                .integer(StopRow::position)
                .text(row -> row.stop.volunteer())
                .text(row -> row.stop.state())
                .integer(row -> row.stop.pending())
                .tuple();
    }

    static Tuple changes(Collection<Run> runs) {
        return Columns.of(runs.stream().flatMap(StopRow::of).toList())
                .uuid(StopRow::run)
                .text(row -> row.stop.building())
                .text(row -> row.stop.volunteer())
                .text(row -> row.stop.state())
                .integer(row -> row.stop.pending())
                .integer(row -> row.takeover(Takeover::sent))
                .integer(row -> row.takeover(Takeover::accepted))
                .text(row -> row.takeover(Takeover::difference))
                .instant(row -> row.takeover(Takeover::at))
                .tuple();
    }

    private <V> V takeover(Function<Takeover, V> value) {
        return stop.takeover() == null ? null : value.apply(stop.takeover());
    }

    static Stop stop(Row row) {
        return new Stop(
                row.getString("building"),
                new VolunteerId(row.getString("volunteer")),
                row.getArrayOfUUIDs("batches") == null ? List.of() : List.of(row.getArrayOfUUIDs("batches")),
                Arrays.stream(row.getArrayOfStrings("codes"))
                        .map(PackageCode::new)
                        .toList(),
                Stop.State.valueOf(row.getString("state")),
                row.getInteger("pending"),
                takeover(row));
    }

    static Takeover takeover(Row row) {
        return row.getInteger("sent") == null
                ? null
                : new Takeover(
                        row.getInteger("sent"),
                        row.getInteger("accepted"),
                        row.getString("difference"),
                        Columns.instant(row, "handed_over_at"));
    }
}
