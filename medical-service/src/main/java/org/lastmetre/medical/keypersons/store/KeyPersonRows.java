package org.lastmetre.medical.keypersons.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.CheckInId;
import org.lastmetre.medical.keypersons.KeyPerson;
import org.lastmetre.medical.keypersons.KeyPersonId;
import org.lastmetre.medical.keypersons.KeyPersons;

/** The ledger in table {@code key_person}. */
@ApplicationScoped
class KeyPersonRows implements KeyPersons {
    private final Pool pool;
    private final KeyPersonRow shape;

    KeyPersonRows(Pool pool, KeyPersonRow shape) {
        this.pool = pool;
        this.shape = shape;
    }

    @Override
    public Uni<Optional<KeyPerson>> find(Tx tx, KeyPersonId id) {
        return find(tx, List.of(id)).map(found -> Optional.ofNullable(found.get(id)));
    }

    @Override
    public Uni<Map<KeyPersonId, KeyPerson>> find(Tx tx, Collection<KeyPersonId> ids) {
        return Sql.run(tx, KeyPersonSql.FIND, Tuple.of(Columns.texts(ids)))
                .map(rows -> all(rows).stream().collect(Collectors.toMap(KeyPerson::id, Function.identity())));
    }

    @Override
    public Uni<Optional<KeyPerson>> ofCheckIn(CheckInId id) {
        return pool.preparedQuery(KeyPersonSql.OF_CHECK_IN)
                .execute(Tuple.of(id.value()))
                .map(rows -> all(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> save(Tx tx, List<Kept> persons) {
        return persons.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(tx, KeyPersonSql.SAVE, shape.columns(persons));
    }

    @Override
    public Uni<List<KeyPerson>> of(Tx tx, CommunityId community, KeyPersonId after) {
        var position = after == null ? null : after.value();
        return Sql.run(tx, KeyPersonSql.OF, Tuple.of(community.value(), position))
                .map(this::all);
    }

    @Override
    public Uni<List<ToCall>> toCall(Tx tx, Collection<CommunityId> communities) {
        return Sql.run(tx, KeyPersonSql.TO_CALL, Tuple.of(Columns.texts(communities)))
                .map(rows -> Sql.list(rows).stream().map(KeyPersonRow::toCall).toList());
    }

    @Override
    public Uni<List<KeyPerson>> shortBy(Tx tx, Instant now) {
        return Sql.run(tx, KeyPersonSql.SHORT_BY, Tuple.of(Columns.stamp(now))).map(this::all);
    }

    private List<KeyPerson> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(shape::person).toList();
    }
}
