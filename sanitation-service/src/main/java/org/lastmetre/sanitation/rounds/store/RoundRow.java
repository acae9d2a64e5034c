package org.lastmetre.sanitation.rounds.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.Disinfection;
import org.lastmetre.sanitation.rounds.Round;
import org.lastmetre.sanitation.rounds.RoundId;
import org.lastmetre.sanitation.rounds.RoundState;
import org.lastmetre.sanitation.rounds.SkipReason;
import org.lastmetre.sanitation.rounds.Slot;
import org.lastmetre.sanitation.rounds.Trouble;

/** A round as a row of table {@code sanitation_round}. */
final class RoundRow {
    private RoundRow() {}

    static Tuple planned(List<Round> rounds) {
        return Columns.of(rounds)
                .uuid(round -> round.id().value())
                .text(Round::community)
                .date(Round::date)
                .text(round -> round.site().id())
                .text(round -> round.site().kind())
                .text(round -> round.site().building())
                .text(round -> round.site().grid())
                .instant(round -> round.slot().dueFrom())
                .instant(round -> round.slot().dueTo())
                .instant(round -> round.slot().endsAt())
                .tuple();
    }

    static Tuple done(Round round) {
        var done = round.done();
        return Tuple.tuple()
                .addUUID(round.id().value())
                .addString(round.state().name())
                .addString(done.agent())
                .addInteger(done.mgPerLitre())
                .addDouble(done.litres())
                .addString(done.by())
                .addOffsetDateTime(Columns.stamp(done.at()))
                .addLong(round.version());
    }

    static List<Round> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(RoundRow::round).toList();
    }

    static List<Trouble> troubles(RowSet<Row> rows) {
        return Sql.list(rows).stream()
                .map(row -> new Trouble(round(row), Columns.instant(row, "last_done")))
                .toList();
    }

    static Round round(Row row) {
        var reason = row.getString("reason");
        return new Round(
                new RoundId(row.getUUID("id")),
                new CommunityId(row.getString("community")),
                row.getLocalDate("date"),
                site(row),
                new Slot(
                        Columns.instant(row, "due_from"),
                        Columns.instant(row, "due_to"),
                        Columns.instant(row, "ends_at")),
                RoundState.valueOf(row.getString("state")),
                done(row),
                reason == null ? null : SkipReason.valueOf(reason),
                row.getLong("version"));
    }

    private static Site site(Row row) {
        return new Site(
                row.getString("site"),
                SiteKind.valueOf(row.getString("kind")),
                row.getString("building"),
                row.getString("grid"));
    }

    private static Disinfection done(Row row) {
        var at = Columns.instant(row, "done_at");
        return at == null
                ? null
                : new Disinfection(
                        row.getString("agent"),
                        row.getInteger("mg_per_litre"),
                        row.getDouble("litres"),
                        row.getString("done_by"),
                        at);
    }
}
