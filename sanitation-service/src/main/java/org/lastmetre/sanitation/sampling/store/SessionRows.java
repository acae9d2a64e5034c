package org.lastmetre.sanitation.sampling.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.sampling.Line;
import org.lastmetre.sanitation.sampling.Moved;
import org.lastmetre.sanitation.sampling.Session;
import org.lastmetre.sanitation.sampling.SessionId;
import org.lastmetre.sanitation.sampling.Sessions;
import org.lastmetre.sanitation.sampling.Step;

/** Sessions in table {@code sampling_session} and those beside it. */
@ApplicationScoped
class SessionRows implements Sessions {
    private final Pool pool;

    SessionRows(Pool pool) {
        this.pool = pool;
    }

    /** Runs a statement, in a transaction or outside of one. */
    private interface Asking extends Function<String, Function<Tuple, Uni<RowSet<Row>>>> {}

    private static Asking in(Tx tx) {
        return statement -> parameters -> Sql.run(tx, statement, parameters);
    }

    private Asking outside() {
        return statement -> parameters -> pool.preparedQuery(statement).execute(parameters);
    }

    @Override
    public Uni<Boolean> add(Tx tx, Moved opened) {
        var session = opened.session();
        return Sql.run(tx, SamplingSql.ADD, SessionRow.columns(session))
                .chain(added -> added.rowCount() == 0
                        ? Uni.createFrom().item(false)
                        : Sql.run(tx, SamplingSql.ADD_LINES, SessionRow.newLines(session))
                                .chain(() -> Sql.write(tx, SamplingSql.ADD_STEP, SessionRow.columns(opened.step())))
                                .replaceWith(true));
    }

    @Override
    public Uni<Optional<Session>> openOf(Tx tx, CommunityId community, String grid) {
        return one(in(tx), SamplingSql.OPEN_OF, Tuple.of(community.value(), grid));
    }

    @Override
    public Uni<Optional<Session>> lock(Tx tx, SessionId id) {
        return one(in(tx), SamplingSql.LOCK, Tuple.of(id.value()));
    }

    @Override
    public Uni<Optional<Session>> find(SessionId id) {
        return one(outside(), SamplingSql.FIND, Tuple.of(id.value()));
    }

    @Override
    public Uni<List<Session>> find(Filter filter) {
        var parameters = Tuple.of(filter.community().value(), filter.open(), filter.after(), filter.limit());
        return all(outside(), SamplingSql.LIST, parameters);
    }

    private static Uni<Optional<Session>> one(Asking asking, String statement, Tuple parameters) {
        return all(asking, statement, parameters).map(found -> found.stream().findFirst());
    }

    private static Uni<List<Session>> all(Asking asking, String statement, Tuple parameters) {
        return asking.apply(statement).apply(parameters).map(Sql::list).chain(rows -> {
            var ids = rows.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
            return asking.apply(SamplingSql.LINES).apply(Tuple.of(ids)).map(lines -> sessions(rows, lines));
        });
    }

    private static List<Session> sessions(List<Row> rows, RowSet<Row> lines) {
        Map<UUID, List<Line>> bySession = Sql.list(lines).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getUUID("session"), Collectors.mapping(SessionRow::line, Collectors.toList())));
        return rows.stream()
                .map(row -> SessionRow.session(row, bySession.getOrDefault(row.getUUID("id"), List.of())))
                .toList();
    }

    @Override
    public Uni<Void> save(Tx tx, Moved moved) {
        var session = moved.session();
        var now = Tuple.of(session.id().value(), session.version(), Columns.stamp(session.closedAt()));
        return Sql.write(tx, SamplingSql.MOVE, now)
                .chain(() -> Sql.write(tx, SamplingSql.MOVE_LINES, SessionRow.lines(session)))
                .chain(() -> Sql.write(tx, SamplingSql.ADD_STEP, SessionRow.columns(moved.step())));
    }

    @Override
    public Uni<List<SessionId>> due(Tx tx, Instant now) {
        return Sql.run(tx, SamplingSql.DUE, Tuple.of(Columns.stamp(now))).map(rows -> Sql.list(rows).stream()
                .map(row -> new SessionId(row.getUUID("id")))
                .toList());
    }

    @Override
    public Uni<List<Step>> after(SessionId id, long version) {
        return pool.preparedQuery(SamplingSql.AFTER)
                .execute(Tuple.of(id.value(), version))
                .map(rows -> Sql.list(rows).stream().map(SessionRow::step).toList());
    }
}
