package org.lastmetre.medical.keypersons.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.CheckIn;
import org.lastmetre.medical.keypersons.CheckInId;
import org.lastmetre.medical.keypersons.CheckIns;
import org.lastmetre.medical.keypersons.Days.Day;
import org.lastmetre.medical.keypersons.KeyPersonId;

/** Check-ins in table {@code check_in}. */
@ApplicationScoped
class CheckInRows implements CheckIns {
    private final Pool pool;
    private final CheckInRow shape;

    CheckInRows(Pool pool, CheckInRow shape) {
        this.pool = pool;
        this.shape = shape;
    }

    @Override
    public Uni<Map<CheckInId, CheckIn>> find(Tx tx, Collection<CheckInId> ids) {
        var wanted = ids.stream().map(CheckInId::value).toArray(UUID[]::new);
        return Sql.run(tx, CheckInSql.FIND, Tuple.of(wanted))
                .map(rows -> all(rows).stream().collect(Collectors.toMap(CheckIn::id, Function.identity())));
    }

    @Override
    public Uni<Optional<CheckIn>> of(Tx tx, KeyPersonId person, LocalDate date) {
        return Sql.run(tx, CheckInSql.OF_PERSON, Tuple.of(person.value(), date))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<List<CheckIn>> find(Tx tx, Filter filter) {
        var parameters = Tuple.tuple()
                .addString(filter.community().value())
                .addLocalDate(filter.date())
                .addString(filter.state() == null ? null : filter.state().name())
                .addString(filter.caller() == null ? null : filter.caller().value())
                .addUUID(filter.after())
                .addInteger(filter.limit());
        return Sql.run(tx, CheckInSql.LIST, parameters).map(this::all);
    }

    @Override
    public Uni<Void> add(Tx tx, List<CheckIn> due) {
        return write(tx, CheckInSql.ADD, due);
    }

    @Override
    public Uni<Void> save(Tx tx, List<CheckIn> checkIns) {
        return write(tx, CheckInSql.SAVE, checkIns);
    }

    private Uni<Void> write(Tx tx, String statement, List<CheckIn> checkIns) {
        return checkIns.isEmpty() ? Uni.createFrom().voidItem() : Sql.write(tx, statement, shape.columns(checkIns));
    }

    @Override
    public Uni<List<CheckIn>> day(Tx tx, CommunityId community, LocalDate date) {
        return Sql.run(tx, CheckInSql.DAY, Tuple.of(community.value(), date)).map(this::all);
    }

    @Override
    public Uni<List<CheckIn>> visitsDue(Tx tx, Instant now) {
        return Sql.run(tx, CheckInSql.VISITS_DUE, Tuple.of(Columns.stamp(now))).map(this::all);
    }

    @Override
    public Uni<List<CheckIn>> openOf(Tx tx, Collection<Day> days) {
        var columns = Columns.of(days).text(Day::community).date(Day::date).tuple();
        return Sql.run(tx, CheckInSql.OPEN_OF, columns).map(this::all);
    }

    @Override
    public Uni<List<CheckIn>> missed(CommunityId community, LocalDate from, UUID after, int limit) {
        return pool.preparedQuery(CheckInSql.MISSED)
                .execute(Tuple.of(community.value(), from, after, limit))
                .map(this::all);
    }

    @Override
    public Uni<Integer> forgetConditions(Tx tx, LocalDate before) {
        return Sql.run(tx, CheckInSql.FORGET, Tuple.of(before)).map(RowSet::rowCount);
    }

    private List<CheckIn> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(shape::checkIn).toList();
    }
}
