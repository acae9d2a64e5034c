package org.lastmetre.sanitation.sampling.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sanitation.sampling.Found;
import org.lastmetre.sanitation.sampling.Households;
import org.lastmetre.sanitation.sampling.Outcome;
import org.lastmetre.sanitation.sampling.Room;
import org.lastmetre.sanitation.sampling.SessionId;

/** Outcomes of households; the last of each counts. */
@ApplicationScoped
class HouseholdRows implements Households {
    private final Pool pool;

    HouseholdRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Outcome>> outcome(Tx tx, SessionId id, Room room) {
        return Sql.run(tx, SamplingSql.OUTCOME, Tuple.of(id.value(), room.building(), room.unit(), room.room()))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> Outcome.valueOf(row.getString("outcome")))
                        .findFirst());
    }

    @Override
    public Uni<Void> record(Tx tx, Found found, Instant now) {
        var room = found.room();
        var parameters = Tuple.tuple()
                .addUUID(found.session().value())
                .addString(room.building())
                .addString(room.unit())
                .addString(room.room())
                .addString(found.outcome().name())
                .addString(found.by())
                .addOffsetDateTime(Columns.stamp(found.at()))
                .addOffsetDateTime(Columns.stamp(now));
        return Sql.write(tx, SamplingSql.RECORD, parameters);
    }

    @Override
    public Uni<Map<String, Outcome>> outcomes(SessionId id, String building) {
        return pool.preparedQuery(SamplingSql.OUTCOMES)
                .execute(Tuple.of(id.value(), building))
                .map(rows -> Sql.list(rows).stream()
                        .collect(Collectors.toMap(
                                row -> Households.key(row.getString("unit"), row.getString("room")),
                                row -> Outcome.valueOf(row.getString("outcome")))));
    }
}
