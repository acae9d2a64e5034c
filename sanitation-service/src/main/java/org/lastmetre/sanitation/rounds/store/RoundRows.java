package org.lastmetre.sanitation.rounds.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.rounds.Round;
import org.lastmetre.sanitation.rounds.RoundId;
import org.lastmetre.sanitation.rounds.Rounds;
import org.lastmetre.sanitation.rounds.Trouble;

/** Rounds in table {@code sanitation_round}. */
@ApplicationScoped
class RoundRows implements Rounds {
    private final Pool pool;

    RoundRows(Pool pool) {
        this.pool = pool;
    }

    /** A held building. */
    private record Held(CommunityId community, String building) {}

    @Override
    public Uni<Optional<Round>> find(Tx tx, RoundId id) {
        return Sql.run(tx, RoundSql.FIND, Tuple.of(id.value()))
                .map(rows -> RoundRow.all(rows).stream().findFirst());
    }

    @Override
    public Uni<List<Round>> ofSite(Tx tx, Day day, String site) {
        return Sql.run(
                        tx,
                        RoundSql.OF_SITE,
                        Tuple.of(withTheDayBefore(day), day.community().value(), site))
                .map(RoundRow::all);
    }

    private static LocalDate[] withTheDayBefore(Day day) {
        return new LocalDate[] {day.date().minusDays(1), day.date()};
    }

    @Override
    public Uni<List<Round>> of(Tx tx, Collection<Day> days) {
        var columns = Columns.of(days).date(Day::date).text(Day::community).tuple();
        return Sql.run(tx, RoundSql.OF, columns).map(RoundRow::all);
    }

    @Override
    public Uni<List<Round>> list(Filter filter) {
        var after = filter.after();
        var parameters = Tuple.tuple()
                .addString(filter.community().value())
                .addLocalDate(filter.date())
                .addString(filter.site())
                .addString(filter.state() == null ? null : filter.state().name())
                .addOffsetDateTime(after == null ? null : Columns.stamp(after.dueFrom()))
                .addString(after == null ? null : after.site())
                .addInteger(filter.limit());
        return pool.preparedQuery(RoundSql.LIST).execute(parameters).map(RoundRow::all);
    }

    @Override
    public Uni<List<Round>> due(Day today, Instant now, Duration gap, int limit) {
        var parameters = Tuple.of(
                today.community().value(),
                withTheDayBefore(today),
                Columns.stamp(now),
                Columns.stamp(now.minus(gap)),
                Columns.stamp(now.plus(gap)),
                limit);
        return pool.preparedQuery(RoundSql.DUE).execute(parameters).map(RoundRow::all);
    }

    @Override
    public Uni<List<Trouble>> troubles(Day today, Instant now, Instant overdueAt, Duration gap, int limit) {
        var parameters = Tuple.of(
                today.community().value(),
                today.date(),
                withTheDayBefore(today),
                Columns.stamp(overdueAt),
                Columns.stamp(now.minus(gap)),
                limit);
        return pool.preparedQuery(RoundSql.TROUBLES).execute(parameters).map(RoundRow::troubles);
    }

    @Override
    public Uni<Void> add(Tx tx, List<Round> planned) {
        return planned.isEmpty() ? Uni.createFrom().voidItem() : Sql.write(tx, RoundSql.ADD, RoundRow.planned(planned));
    }

    @Override
    public Uni<Void> withdraw(Tx tx, List<Round> rounds) {
        var ids = rounds.stream().map(round -> round.id().value()).toArray(UUID[]::new);
        return rounds.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(tx, RoundSql.WITHDRAW, Tuple.tuple().addArrayOfUUID(ids));
    }

    @Override
    public Uni<Void> save(Tx tx, Round round) {
        return Sql.write(tx, RoundSql.SAVE, RoundRow.done(round));
    }

    @Override
    public Uni<Void> skipHeld(Tx tx, Map<CommunityId, List<String>> held, Instant now) {
        var buildings = held.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(building -> new Held(entry.getKey(), building)))
                .toList();
        var columns = Columns.of(buildings)
                .text(Held::community)
                .text(Held::building)
                .tuple()
                .addOffsetDateTime(Columns.stamp(now));
        return buildings.isEmpty() ? Uni.createFrom().voidItem() : Sql.write(tx, RoundSql.SKIP, columns);
    }

    @Override
    public Uni<List<Round>> miss(Tx tx, Instant now, int limit) {
        return Sql.run(tx, RoundSql.MISS, Tuple.of(Columns.stamp(now), limit)).map(RoundRow::all);
    }
}
