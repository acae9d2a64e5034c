package org.lastmetre.dispatch.runs.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.runs.Runs;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Runs in tables {@code run}, {@code run_stop} and {@code run_package}; a run's lock covers its stops. */
@ApplicationScoped
class RunRows implements Runs {
    private final Pool pool;

    RunRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<List<PackageCode>>> packagesOf(Tx tx, UUID id) {
        return Sql.run(tx, RunSql.PACKAGES_OF, Tuple.of(id)).map(rows -> {
            var found = Sql.list(rows);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(codes(found.get(0).getArrayOfStrings("codes")));
        });
    }

    private static List<PackageCode> codes(String[] codes) {
        return codes == null
                ? List.of()
                : Arrays.stream(codes).map(PackageCode::new).toList();
    }

    @Override
    public Uni<Map<UUID, Run>> lock(Tx tx, Collection<UUID> ids) {
        var parameters = Tuple.tuple().addArrayOfUUID(ids.toArray(UUID[]::new));
        return Sql.run(tx, RunSql.LOCK, parameters)
                .chain(() -> Sql.run(tx, RunSql.OF, parameters))
                .map(rows -> RunRow.runs(rows).stream().collect(Collectors.toMap(Run::id, run -> run)));
    }

    @Override
    public Uni<Void> add(Tx tx, List<Run> runs) {
        return Sql.write(tx, RunSql.ADD, RunRow.columns(runs))
                .chain(() -> Sql.write(tx, RunSql.ADD_STOPS, StopRow.columns(runs)))
                .chain(() -> Sql.write(tx, RunSql.ADD_PACKAGES, PackageRow.columns(runs)));
    }

    @Override
    public Uni<Void> save(Tx tx, Collection<Run> runs) {
        return Sql.write(tx, RunSql.SAVE, RunRow.changes(runs))
                .chain(() -> Sql.write(tx, RunSql.SAVE_STOPS, StopRow.changes(runs)));
    }

    @Override
    public Uni<Void> leaveOut(Tx tx, UUID run, List<String> buildings) {
        var parameters = Tuple.of(run, Columns.texts(buildings));
        return buildings.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(tx, RunSql.LEAVE_OUT_PACKAGES, parameters)
                        .chain(() -> Sql.write(tx, RunSql.LEAVE_OUT_STOPS, parameters));
    }

    @Override
    public Uni<Set<VolunteerId>> busyRunners(Tx tx, Collection<VolunteerId> volunteers) {
        return Sql.run(tx, RunSql.BUSY, Tuple.of(Columns.texts(volunteers))).map(rows -> Sql.list(rows).stream()
                .map(row -> new VolunteerId(row.getString("runner")))
                .collect(Collectors.toSet()));
    }

    @Override
    public Uni<Boolean> mayPlan(Tx tx, CommunityId community) {
        return Sql.run(tx, RunSql.MAY_PLAN, Tuple.of(community.value()))
                .map(rows -> rows.iterator().next().getBoolean("mine"));
    }

    @Override
    public Uni<List<CommunityId>> withReady(Tx tx, Instant now) {
        return Sql.run(tx, RunSql.WITH_READY, Tuple.of(Columns.stamp(now))).map(rows -> Sql.list(rows).stream()
                .map(row -> new CommunityId(row.getString("community")))
                .toList());
    }

    @Override
    public Uni<Map<UUID, List<PackageCode>>> stranded(Tx tx) {
        return Sql.run(tx, RunSql.STRANDED, Tuple.tuple()).map(rows -> Sql.list(rows).stream()
                .collect(Collectors.toMap(row -> row.getUUID("id"), row -> codes(row.getArrayOfStrings("codes")))));
    }

    @Override
    public Uni<Optional<Run>> find(UUID id) {
        return pool.preparedQuery(RunSql.OF)
                .execute(Tuple.tuple().addArrayOfUUID(new UUID[] {id}))
                .map(rows -> RunRow.runs(rows).stream().findFirst());
    }

    @Override
    public Uni<List<Run>> find(Filter filter) {
        var parameters = Tuple.tuple()
                .addString(filter.community().value())
                .addString(filter.state() == null ? null : filter.state().name())
                .addString(filter.grid())
                .addString(filter.runner() == null ? null : filter.runner().value())
                .addUUID(filter.after())
                .addInteger(filter.limit());
        var own = filter.reach().volunteer().map(VolunteerId::value);
        own.ifPresent(parameters::addString);
        return pool.preparedQuery(own.isPresent() ? RunSql.FIND_OWN : RunSql.FIND)
                .execute(parameters)
                .map(RunRow::runs);
    }

    @Override
    public Uni<List<Run>> openOf(VolunteerId volunteer) {
        return pool.preparedQuery(RunSql.OPEN_OF)
                .execute(Tuple.of(volunteer.value()))
                .map(RunRow::runs);
    }
}
