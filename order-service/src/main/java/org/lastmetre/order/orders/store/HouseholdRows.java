package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.order.orders.BuildingCall;
import org.lastmetre.order.orders.HouseholdCalled;
import org.lastmetre.order.orders.HouseholdKey;
import org.lastmetre.order.orders.HouseholdStep;
import org.lastmetre.order.orders.HouseholdSteps;
import org.lastmetre.order.store.Reads;

/** What households were told: table {@code household_call}, and their steps in {@code timeline}. */
@ApplicationScoped
class HouseholdRows implements HouseholdSteps {
    private static final String APPEND = """
            insert into household_call (household, household_version, session_id, called_at)
            select * from unnest($1::text[], $2::bigint[], $3::uuid[], $4::timestamptz[])""";

    /** By the database's own time: a rehearsal's clock says nothing of who may come back with an old id. */
    private static final String ERASE = """
            delete from household_call where ctid = any(array(
            select ctid from household_call where told_at < now() - interval '7 days' limit 20000))""";

    private static final String LAST = "select version from household_counter where household = $1::text";

    private static final String LAST_CALL = """
            select k.session_id, k.called_at as at, c.time_zone from household_call k join community c on c.id = $2::text
            where k.household = $1::text order by k.called_at desc, k.household_version desc limit 1""";

    private final Reads reads;

    HouseholdRows(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Uni<Void> append(Tx tx, List<HouseholdCalled> calls) {
        var columns = Columns.of(calls)
                .text(HouseholdCalled::household)
                .number(HouseholdCalled::number)
                .uuid(called -> called.call().session())
                .at(called -> called.call().at());
        return Sql.write(tx, APPEND, columns.tuple());
    }

    @Override
    public Uni<Void> eraseOld(Tx tx) {
        return Sql.write(tx, ERASE, Tuple.tuple());
    }

    @Override
    public Uni<List<HouseholdStep>> after(HouseholdKey household, long number) {
        return reads.list(
                        StepRow.AFTER,
                        Tuple.of(
                                household.toString(),
                                number,
                                household.community().value()))
                .map(rows ->
                        rows.stream().map(row -> StepRow.step(household, row)).toList());
    }

    @Override
    public Uni<Long> lastOf(HouseholdKey household) {
        return reads.list(LAST, Tuple.of(household.toString())).map(rows -> rows.stream()
                .findFirst()
                .map(row -> row.getLong("version"))
                .orElse(0L));
    }

    @Override
    public Uni<Optional<BuildingCall.Shown>> lastCallOf(HouseholdKey household) {
        return reads.list(
                        LAST_CALL,
                        Tuple.of(household.toString(), household.community().value()))
                .map(rows -> rows.stream().findFirst().map(row -> StepRow.call(household, row)
                        .shown(StepRow.zone(row))));
    }
}
