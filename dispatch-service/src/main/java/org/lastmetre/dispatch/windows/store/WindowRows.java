package org.lastmetre.dispatch.windows.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.dispatch.windows.Window;
import org.lastmetre.dispatch.windows.WindowId;
import org.lastmetre.dispatch.windows.WindowLedger;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What was said of windows, in tables {@code window_day} and {@code window_look}. */
@ApplicationScoped
class WindowRows implements WindowLedger {
    private static final String LOOKED = "select community, looked_until from window_look";
    private static final String OPEN = "select id, opens_at, closes_at, wave, times from window_day where not closed";
    private static final String NOTE_OPENED = """
            insert into window_day as d (id, opens_at, closes_at)
            select * from unnest($1::text[], $2::timestamptz[], $3::timestamptz[])
            on conflict (id) do update set
                opens_at = excluded.opens_at, closes_at = excluded.closes_at, wave = 0, closed = false,
                times = d.times + 1
            where d.closed and excluded.closes_at > $4::timestamptz
            returning id, opens_at, closes_at, wave, times""";
    private static final String NOTE_CLOSED = "update window_day set closed = true where id = any($1::text[])";
    private static final String NOTE_WAVES = """
            update window_day d set wave = n.wave, closes_at = n.closes_at
            from unnest($1::text[], $2::int[], $3::timestamptz[]) as n(id, wave, closes_at) where d.id = n.id""";
    private static final String NOTE_LOOKED = """
            insert into window_look (community, looked_until)
            select * from unnest($1::text[], $2::timestamptz[])
            on conflict (community) do update set looked_until = excluded.looked_until""";

    @Override
    public Uni<Map<CommunityId, Instant>> lookedAtUntil(Tx tx) {
        return Sql.run(tx, LOOKED, Tuple.tuple()).map(rows -> {
            var until = new HashMap<CommunityId, Instant>();
            rows.forEach(row ->
                    until.put(new CommunityId(row.getString("community")), Columns.instant(row, "looked_until")));
            return until;
        });
    }

    @Override
    public Uni<List<OpenWindow>> open(Tx tx) {
        return Sql.run(tx, OPEN, Tuple.tuple())
                .map(rows -> Sql.list(rows).stream().map(WindowRows::open).toList());
    }

    private static OpenWindow open(Row row) {
        var id = WindowId.parse(row.getString("id")).orElseThrow();
        var window = new Window(id, Columns.instant(row, "opens_at"), Columns.instant(row, "closes_at"));
        return new OpenWindow(window, row.getInteger("wave"), row.getInteger("times"));
    }

    @Override
    public Uni<List<OpenWindow>> noteOpened(Tx tx, List<Window> windows, Instant now) {
        var columns = Columns.of(windows)
                .text(Window::id)
                .instant(Window::opensAt)
                .instant(Window::closesAt)
                .tuple()
                .addOffsetDateTime(Columns.stamp(now));
        return Sql.run(tx, NOTE_OPENED, columns)
                .map(rows -> Sql.list(rows).stream().map(WindowRows::open).toList());
    }

    @Override
    public Uni<Void> noteClosed(Tx tx, List<Window> windows) {
        var ids = Columns.texts(windows.stream().map(Window::id).toList());
        return Sql.write(tx, NOTE_CLOSED, Tuple.of(ids));
    }

    @Override
    public Uni<Void> noteWaves(Tx tx, List<OpenWindow> windows) {
        var columns = Columns.of(windows)
                .text(open -> open.window().id())
                .integer(OpenWindow::wave)
                .instant(open -> open.window().closesAt())
                .tuple();
        return Sql.write(tx, NOTE_WAVES, columns);
    }

    @Override
    public Uni<Void> noteLookedAt(Tx tx, Map<CommunityId, Instant> until) {
        var columns = Columns.of(until.entrySet())
                .text(Map.Entry::getKey)
                .instant(Map.Entry::getValue)
                .tuple();
        return Sql.write(tx, NOTE_LOOKED, columns);
    }
}
