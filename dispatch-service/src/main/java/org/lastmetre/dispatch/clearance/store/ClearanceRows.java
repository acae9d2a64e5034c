package org.lastmetre.dispatch.clearance.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.dispatch.clearance.Certificate;
import org.lastmetre.dispatch.clearance.Clearances;
import org.lastmetre.dispatch.clearance.Forecast;
import org.lastmetre.dispatch.clearance.Risk;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What was told of days, in tables {@code clearance_day}, {@code clearance_community} and {@code extra_call}. */
@ApplicationScoped
class ClearanceRows implements Clearances {
    private final Pool pool;

    ClearanceRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<Key, Forecast.State>> told(Tx tx, Collection<Key> days) {
        var keys = Columns.of(days).text(Key::community).date(Key::date).tuple();
        return Sql.run(tx, ClearanceSql.TOLD, keys).map(rows -> {
            var told = new HashMap<Key, Forecast.State>();
            rows.forEach(row -> told.put(key(row), Forecast.State.valueOf(row.getString("state"))));
            return told;
        });
    }

    @Override
    public Uni<List<Risk>> note(Tx tx, List<Risk> risks) {
        var columns = Columns.of(risks)
                .text(Risk::community)
                .date(Risk::date)
                .text(risk -> risk.forecast().state())
                .tuple();
        return Sql.run(tx, ClearanceSql.NOTE, columns).map(rows -> numbered(risks, rows));
    }

    private static List<Risk> numbered(List<Risk> risks, RowSet<Row> rows) {
        var versions = new HashMap<Key, Long>();
        rows.forEach(row -> versions.put(key(row), row.getLong("version")));
        return risks.stream()
                .map(risk -> risk.numbered(versions.get(new Key(risk.community(), risk.date()))))
                .toList();
    }

    private static Key key(Row row) {
        return new Key(new CommunityId(row.getString("community")), row.getLocalDate("date"));
    }

    @Override
    public Uni<Map<CommunityId, Instant>> extraCalls(Tx tx) {
        return Sql.run(tx, ClearanceSql.EXTRA_CALLS, Tuple.tuple()).map(rows -> {
            var last = new HashMap<CommunityId, Instant>();
            rows.forEach(
                    row -> last.put(new CommunityId(row.getString("community")), Columns.instant(row, "called_at")));
            return last;
        });
    }

    @Override
    public Uni<Void> noteExtraCalls(Tx tx, Collection<CommunityId> communities, Instant at) {
        return Sql.write(tx, ClearanceSql.NOTE_EXTRA_CALLS, Tuple.of(Columns.texts(communities), Columns.stamp(at)));
    }

    @Override
    public Uni<Map<CommunityId, LocalDate>> certifiedThrough(Tx tx) {
        return Sql.run(tx, ClearanceSql.CERTIFIED_THROUGH, Tuple.tuple()).map(rows -> {
            var through = new HashMap<CommunityId, LocalDate>();
            rows.forEach(row ->
                    through.put(new CommunityId(row.getString("community")), row.getLocalDate("certified_through")));
            return through;
        });
    }

    @Override
    public Uni<Void> noteCertifiedThrough(Tx tx, Map<CommunityId, LocalDate> days) {
        var columns = Columns.of(days.entrySet())
                .text(Map.Entry::getKey)
                .date(Map.Entry::getValue)
                .tuple();
        return Sql.write(tx, ClearanceSql.NOTE_CERTIFIED_THROUGH, columns);
    }

    @Override
    public Uni<Optional<Certificate>> keep(Tx tx, Certificate certificate) {
        return Sql.run(tx, ClearanceSql.KEEP, CertificateRow.columns(certificate))
                .map(rows ->
                        Sql.list(rows).stream().findFirst().map(row -> certificate.numbered(row.getLong("version"))));
    }

    @Override
    public Uni<Void> reopen(Tx tx, Collection<Key> days) {
        var keys = Columns.of(days).text(Key::community).date(Key::date).tuple();
        return Sql.write(tx, ClearanceSql.REOPEN, keys);
    }

    @Override
    public Uni<Optional<Certificate>> find(CommunityId community, LocalDate date) {
        return pool.preparedQuery(ClearanceSql.FIND)
                .execute(Tuple.of(community.value(), date))
                .map(rows -> Sql.list(rows).stream().findFirst().map(CertificateRow::certificate));
    }
}
