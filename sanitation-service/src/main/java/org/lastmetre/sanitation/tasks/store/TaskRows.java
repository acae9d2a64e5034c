package org.lastmetre.sanitation.tasks.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.sanitation.tasks.Task;
import org.lastmetre.sanitation.tasks.TaskId;
import org.lastmetre.sanitation.tasks.TaskKind;
import org.lastmetre.sanitation.tasks.Tasks;

/** Tasks in table {@code disinfection_task}. */
@ApplicationScoped
class TaskRows implements Tasks {
    private static final String ADD = """
            insert into disinfection_task (id, community, kind, subject, cause, quantity, priority, asked_at, due_at,
                state, version)
            select *, 'OPEN', 1 from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::int[],
                $7::int[], $8::timestamptz[], $9::timestamptz[])
            on conflict\s""";
    private static final String ADD_ONE = ADD + "do nothing";
    private static final String ADD_GOODS = ADD + """
            (community, kind) where kind = 'RETURNED_GOODS' and state = 'OPEN' do update set
                quantity = disinfection_task.quantity + excluded.quantity, version = disinfection_task.version + 1""";
    private static final String WITHDRAW = """
            update disinfection_task t set state = 'WITHDRAWN', version = t.version + 1
            from unnest($1::text[], $2::bigint[]) as v(vehicle, version)
            where t.kind = 'VEHICLE' and t.subject = v.vehicle and t.state = 'OPEN' and t.cause < v.version""";
    private static final String LOCK = "select * from disinfection_task where id = $1::uuid for update";
    private static final String SAVE = """
            update disinfection_task set state = $2::text, agent = $3::text, mg_per_litre = $4::int,
                litres = $5::double precision, done_by = $6::text, done_at = $7::timestamptz, version = $8::bigint
            where id = $1::uuid""";
    private static final String LIST = """
            select * from disinfection_task
            where ($1::text is null or community = $1::text) and ($2::text is null or state = $2::text)
                and ($3::int is null or (priority, due_at, id) > ($3::int, $4::timestamptz, $5::uuid))
            order by priority, due_at, id limit $6::int""";
    private final Pool pool;

    TaskRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> add(Tx tx, List<Task> tasks) {
        var goods = tasks.stream().collect(Collectors.partitioningBy(task -> task.kind() == TaskKind.RETURNED_GOODS));
        return add(tx, ADD_ONE, goods.get(false)).chain(() -> add(tx, ADD_GOODS, goods.get(true)));
    }

    private static Uni<Void> add(Tx tx, String statement, List<Task> tasks) {
        return tasks.isEmpty() ? Uni.createFrom().voidItem() : Sql.write(tx, statement, TaskRow.asked(tasks));
    }

    @Override
    public Uni<Void> withdraw(Tx tx, Collection<OnStandby> vehicles) {
        var columns = Columns.of(vehicles)
                .text(OnStandby::vehicle)
                .number(OnStandby::version)
                .tuple();
        return Sql.write(tx, WITHDRAW, columns);
    }

    @Override
    public Uni<Optional<Task>> lock(Tx tx, TaskId id) {
        return Sql.run(tx, LOCK, Tuple.of(id.value()))
                .map(rows -> TaskRow.all(rows).stream().findFirst());
    }

    @Override
    public Uni<Void> save(Tx tx, Task task) {
        return Sql.write(tx, SAVE, TaskRow.done(task));
    }

    @Override
    public Uni<List<Task>> list(Filter filter) {
        var after = filter.after();
        var parameters = Tuple.tuple()
                .addString(
                        filter.community() == null ? null : filter.community().value())
                .addString(filter.state() == null ? null : filter.state().name())
                .addInteger(after == null ? null : after.priority())
                .addOffsetDateTime(after == null ? null : Columns.stamp(after.dueAt()))
                .addUUID(after == null ? null : after.id().value())
                .addInteger(filter.limit());
        return pool.preparedQuery(LIST).execute(parameters).map(TaskRow::all);
    }
}
