package org.lastmetre.sanitation.waste.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.lastmetre.sanitation.waste.Bag;
import org.lastmetre.sanitation.waste.BagStep;
import org.lastmetre.sanitation.waste.Bags;
import org.lastmetre.sanitation.waste.CustodyLink;
import org.lastmetre.sanitation.waste.Haul;
import org.lastmetre.sanitation.waste.HaulId;
import org.lastmetre.sanitation.waste.SealId;

/** Bags in table {@code waste_bag}, their chains in {@code waste_custody}. */
@ApplicationScoped
class BagRows implements Bags {
    private final Pool pool;

    BagRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Bag>> add(Tx tx, BagStep step) {
        var bag = step.bag();
        return Sql.run(tx, BagSql.ADD, BagRow.columns(bag))
                .chain(added -> added.rowCount() == 1
                        ? link(tx, List.of(step.link())).replaceWith(Optional.empty())
                        : Sql.run(tx, BagSql.FIND, Tuple.of(bag.seal().value())).map(BagRows::first));
    }

    private static Uni<Void> link(Tx tx, List<CustodyLink> links) {
        return Sql.write(tx, LinkRow.APPEND, LinkRow.columns(links));
    }

    @Override
    public Uni<Map<SealId, Bag>> lock(Tx tx, Collection<SealId> seals) {
        return Sql.run(tx, BagSql.LOCK, Tuple.of(Columns.texts(seals)))
                .map(rows -> BagRow.all(rows).stream().collect(Collectors.toMap(Bag::seal, Function.identity())));
    }

    @Override
    public Uni<List<Bag>> lockOf(Tx tx, HaulId haul) {
        return Sql.run(tx, BagSql.LOCK_OF, Tuple.of(haul.value())).map(BagRow::all);
    }

    @Override
    public Uni<Void> move(Tx tx, Haul haul, List<BagStep> steps) {
        var state = steps.get(0).bag().state().name();
        var seals = steps.stream().map(step -> step.bag().seal().value()).toArray(String[]::new);
        var chains = steps.stream().map(step -> step.bag().chain()).toArray(String[]::new);
        var links = steps.stream().map(BagStep::link).toList();
        return Sql.run(tx, BagSql.MOVE, Tuple.of(state, haul.id().value(), seals, chains))
                .chain(() -> link(tx, links));
    }

    @Override
    public Uni<Optional<Bag>> find(SealId seal) {
        return pool.preparedQuery(BagSql.FIND).execute(Tuple.of(seal.value())).map(BagRows::first);
    }

    @Override
    public Uni<List<Bag>> find(Filter filter) {
        var parameters = Tuple.tuple()
                .addString(filter.community().value())
                .addString(filter.point())
                .addString(filter.kind() == null ? null : filter.kind().name())
                .addString(filter.state() == null ? null : filter.state().name())
                .addLocalDate(filter.day())
                .addString(filter.after() == null ? null : filter.after().value())
                .addInteger(filter.limit());
        return pool.preparedQuery(BagSql.LIST).execute(parameters).map(BagRow::all);
    }

    @Override
    public Uni<Map<HaulId, List<SealId>>> of(Tx tx, Collection<HaulId> hauls) {
        return Sql.run(tx, BagSql.OF_HAULS, ids(hauls)).map(BagRows::byHaul);
    }

    @Override
    public Uni<Map<HaulId, List<SealId>>> of(Collection<HaulId> hauls) {
        return pool.preparedQuery(BagSql.OF_HAULS).execute(ids(hauls)).map(BagRows::byHaul);
    }

    @Override
    public Uni<List<CustodyLink>> chain(SealId seal) {
        return pool.preparedQuery(BagSql.CHAIN)
                .execute(Tuple.of(seal.value()))
                .map(rows -> Sql.list(rows).stream().map(LinkRow::link).toList());
    }

    static Tuple ids(Collection<HaulId> hauls) {
        return Tuple.of(hauls.stream().map(HaulId::value).toArray(UUID[]::new));
    }

    private static Map<HaulId, List<SealId>> byHaul(RowSet<Row> rows) {
        return Sql.list(rows).stream()
                .collect(Collectors.groupingBy(
                        row -> new HaulId(row.getUUID("haul")),
                        Collectors.mapping(row -> new SealId(row.getString("seal_id")), Collectors.toList())));
    }

    private static Optional<Bag> first(RowSet<Row> rows) {
        return BagRow.all(rows).stream().findFirst();
    }
}
