package org.lastmetre.order.orders.store;

import io.vertx.mutiny.sqlclient.Row;
import java.time.ZoneId;
import org.lastmetre.order.orders.BuildingCall;
import org.lastmetre.order.orders.HouseholdKey;
import org.lastmetre.order.orders.HouseholdStep;

/** Reads what a household was told, of its orders and beside them, in the order of its numbers. */
final class StepRow {
    /**
     * One statement for both tables: a second one could see a later step and not the one before it, which would then never
     * be told.
     */
    static final String AFTER = "select s.*, null::uuid as session_id from (" + TimelineRow.STEPS + """
             where t.household = $1::text and t.household_version > $2::bigint) s
            union all
            select null, null, k.called_at, null, null, null, null, k.household_version, c.time_zone, k.session_id
            from household_call k join community c on c.id = $3::text
            where k.household = $1::text and k.household_version > $2::bigint
            order by household_version limit 500""";

    private StepRow() {}

    static HouseholdStep step(HouseholdKey household, Row row) {
        return row.getUUID("session_id") == null
                ? HouseholdStep.of(TimelineRow.step(row))
                : HouseholdStep.of(row.getLong("household_version"), call(household, row), zone(row));
    }

    static BuildingCall call(HouseholdKey household, Row row) {
        return new BuildingCall(
                household.community(),
                household.building(),
                row.getUUID("session_id"),
                row.getOffsetDateTime("at").toInstant());
    }

    static ZoneId zone(Row row) {
        return ZoneId.of(row.getString("time_zone"));
    }
}
