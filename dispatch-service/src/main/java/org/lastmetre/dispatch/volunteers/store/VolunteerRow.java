package org.lastmetre.dispatch.volunteers.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.volunteers.Role;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.Work;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A volunteer as a row of table {@code volunteer}. Work and versions of tasks are only ever counted on. */
final class VolunteerRow {
    static final String SAVE = """
            insert into volunteer (id, community, name, roles, grids, buildings, carries_kg, on_duty)
            values ($1::text, $2::text, $3::text, $4::text[], $5::text[], $6::text[], $7::float8, $8::boolean)
            on conflict (id) do update set
                community = excluded.community, name = excluded.name, roles = excluded.roles,
                grids = excluded.grids, buildings = excluded.buildings, carries_kg = excluded.carries_kg,
                on_duty = excluded.on_duty, task_version = volunteer.task_version + 1""";
    static final String TASKS_CHANGED = """
            update volunteer v set task_version = v.task_version + 1
            from (select id from volunteer where id = any($1::text[]) order by id for update) touched
            where v.id = touched.id""";
    static final String ADD_WORK = """
            update volunteer v set
                task_version = v.task_version + 1,
                work_packages = greatest(0, given.packages
                    + case when v.work_date = $3::date then v.work_packages else 0 end),
                work_date = $3::date
            from (
                select v.id, w.packages from volunteer v
                join unnest($1::text[], $2::int[]) as w(id, packages) on w.id = v.id
                order by v.id for update of v
            ) given
            where v.id = given.id""";

    private VolunteerRow() {}

    static Tuple tuple(Volunteer volunteer) {
        return Tuple.tuple()
                .addString(volunteer.id().value())
                .addString(volunteer.community().value())
                .addString(volunteer.name())
                .addArrayOfString(Columns.texts(volunteer.roles()))
                .addArrayOfString(Columns.texts(volunteer.grids()))
                .addArrayOfString(Columns.texts(volunteer.buildings()))
                .addDouble(volunteer.carriesKg())
                .addBoolean(volunteer.onDuty());
    }

    static Volunteer volunteer(Row row) {
        return new Volunteer(
                new VolunteerId(row.getString("id")),
                new CommunityId(row.getString("community")),
                row.getString("name"),
                Arrays.stream(row.getArrayOfStrings("roles")).map(Role::valueOf).collect(Collectors.toSet()),
                Set.of(row.getArrayOfStrings("grids")),
                Set.of(row.getArrayOfStrings("buildings")),
                row.getDouble("carries_kg"),
                row.getBoolean("on_duty"),
                new Work(row.getLocalDate("work_date"), row.getInteger("work_packages")));
    }
}
