package org.lastmetre.dispatch.volunteers.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.Volunteers;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Volunteers in table {@code volunteer}. */
@ApplicationScoped
class VolunteerRows implements Volunteers {
    private static final String UNDER_WAY =
            "select exists (select from run where runner = $1::text and state <> 'COMPLETED') as under_way";
    private static final String FIND = "select * from volunteer where id = $1::text";
    private static final String ON_DUTY = "select * from volunteer where community = $1::text and on_duty order by id";
    private static final String OF = """
            select * from volunteer
            where community = $1::text and ($2::boolean is null or on_duty = $2::boolean)
                and ($3::text is null or id > $3::text)
            order by id limit $4::int""";
    private static final String VERSIONS = "select id, task_version from volunteer where id = any($1::text[])";

    private final Pool pool;

    VolunteerRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Volunteer>> lock(Tx tx, VolunteerId id) {
        return Sql.run(tx, FIND + " for update", Tuple.of(id.value())).map(VolunteerRows::first);
    }

    @Override
    public Uni<Void> save(Tx tx, Volunteer volunteer) {
        return Sql.write(tx, VolunteerRow.SAVE, VolunteerRow.tuple(volunteer));
    }

    @Override
    public Uni<Boolean> isUnderWay(Tx tx, VolunteerId id) {
        return Sql.run(tx, UNDER_WAY, Tuple.of(id.value()))
                .map(rows -> rows.iterator().next().getBoolean("under_way"));
    }

    @Override
    public Uni<Optional<Volunteer>> find(VolunteerId id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id.value())).map(VolunteerRows::first);
    }

    @Override
    public Uni<List<Volunteer>> of(CommunityId community, Boolean onDuty, String after, int limit) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(community.value(), onDuty, after, limit))
                .map(VolunteerRows::all);
    }

    @Override
    public Uni<List<Volunteer>> onDuty(Tx tx, CommunityId community) {
        return Sql.run(tx, ON_DUTY, Tuple.of(community.value())).map(VolunteerRows::all);
    }

    @Override
    public Uni<Void> tasksChanged(Tx tx, Collection<VolunteerId> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(tx, VolunteerRow.TASKS_CHANGED, Tuple.of(Columns.texts(ids)));
    }

    @Override
    public Uni<Void> addWork(Tx tx, Map<VolunteerId, Integer> packages, LocalDate date) {
        var columns = Columns.of(packages.entrySet())
                .text(Map.Entry::getKey)
                .integer(Map.Entry::getValue)
                .tuple()
                .addLocalDate(date);
        return packages.isEmpty() ? Uni.createFrom().voidItem() : Sql.write(tx, VolunteerRow.ADD_WORK, columns);
    }

    @Override
    public Uni<Map<VolunteerId, Long>> taskVersions(Collection<VolunteerId> ids) {
        return pool.preparedQuery(VERSIONS)
                .execute(Tuple.of(Columns.texts(ids)))
                .map(rows -> {
                    var versions = new HashMap<VolunteerId, Long>();
                    rows.forEach(
                            row -> versions.put(new VolunteerId(row.getString("id")), row.getLong("task_version")));
                    return versions;
                });
    }

    private static Optional<Volunteer> first(RowSet<Row> rows) {
        return all(rows).stream().findFirst();
    }

    private static List<Volunteer> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(VolunteerRow::volunteer).toList();
    }
}
