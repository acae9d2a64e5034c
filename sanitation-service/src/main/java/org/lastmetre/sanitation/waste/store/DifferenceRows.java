package org.lastmetre.sanitation.waste.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sanitation.waste.Difference;
import org.lastmetre.sanitation.waste.Differences;
import org.lastmetre.sanitation.waste.HaulId;

/** Differences in table {@code waste_difference}, and how they were acknowledged in {@code waste_acknowledgement}. */
@ApplicationScoped
class DifferenceRows implements Differences {
    private static final String LOCK =
            "select from waste_difference where haul = $1::uuid and step = $2::text for update";

    /** A statement of its own, since whoever waited for the lock has to see what was written meanwhile. */
    private static final String FIND =
            "select * from " + HaulSql.DIFFERENCE + " where haul = $1::uuid and step = $2::text";

    private static final String ACKNOWLEDGE = """
            insert into waste_acknowledgement (haul, step, reason, acknowledged_by, acknowledged_at, recorded_at)
            values ($1::uuid, $2::text, $3::text, $4::text, $5::timestamptz, $6::timestamptz)""";

    @Override
    public Uni<Optional<Difference>> lock(Tx tx, HaulId haul, Difference.Step step) {
        var key = Tuple.of(haul.value(), step.name());
        return Sql.run(tx, LOCK, key).chain(() -> Sql.run(tx, FIND, key)).map(rows -> HaulRow.differences(rows).stream()
                .findFirst());
    }

    @Override
    public Uni<Void> acknowledge(Tx tx, Difference difference) {
        var said = difference.acknowledgement();
        var parameters = Tuple.of(
                difference.haul().value(),
                difference.step().name(),
                said.reason(),
                said.stamp().by(),
                Columns.stamp(said.stamp().at()),
                Columns.stamp(said.stamp().recordedAt()));
        return Sql.write(tx, ACKNOWLEDGE, parameters);
    }
}
