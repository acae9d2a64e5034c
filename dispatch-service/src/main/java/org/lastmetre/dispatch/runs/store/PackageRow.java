package org.lastmetre.dispatch.runs.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.runs.Stop;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.PackageCode;

/** A package of a stop as a row of table {@code run_package}. */
record PackageRow(UUID run, String building, int position, PackageCode code) {

    static Tuple columns(Collection<Run> runs) {
        return Columns.of(runs.stream().flatMap(PackageRow::of).toList())
                .uuid(PackageRow::run)
                .text(PackageRow::building)
                .integer(PackageRow::position)
                .text(PackageRow::code)
                .tuple();
    }

    private static Stream<PackageRow> of(Run run) {
        return run.stops().stream().flatMap(stop -> of(run.id(), stop));
    }

    private static Stream<PackageRow> of(UUID run, Stop stop) {
        return IntStream.range(0, stop.packages().size())
                .mapToObj(position -> new PackageRow(
                        run, stop.building(), position, stop.packages().get(position)));
    }
}
