package org.lastmetre.identity.audit.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.identity.audit.AuditEntry;
import org.lastmetre.identity.audit.AuditFilter;
import org.lastmetre.identity.audit.AuditPlace;
import org.lastmetre.identity.audit.AuditTrail;
import org.lastmetre.identity.audit.KeptEntry;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;

/** The trail in table {@code audit_entry}, which takes inserts only. */
@ApplicationScoped
class AuditRows implements AuditTrail {
    private static final String APPEND = """
            insert into audit_entry (at, service, account, role, call, about, status)
            select * from unnest($1::timestamptz[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                $7::int[])""";
    private static final String LIST = """
            select * from audit_entry
            where ($1::text is null or account = $1::text) and ($2::text is null or about = $2::text)
                and ($3::text is null or service = $3::text)
                and ($4::timestamptz is null or at >= $4::timestamptz)
                and ($5::timestamptz is null or at < $5::timestamptz)
                and ($6::timestamptz is null or (at, position) < ($6::timestamptz, $7::bigint))
            order by at desc, position desc limit $8::int""";

    private final Pool pool;

    AuditRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> append(Tx tx, List<AuditEntry> entries) {
        return entries.isEmpty() ? Uni.createFrom().voidItem() : Sql.write(tx, APPEND, columns(entries));
    }

    private static Tuple columns(List<AuditEntry> entries) {
        return Columns.of(entries)
                .instant(AuditEntry::at)
                .text(AuditEntry::service)
                .text(AuditEntry::account)
                .text(AuditEntry::role)
                .text(AuditEntry::call)
                .text(AuditEntry::about)
                .integer(AuditEntry::status)
                .tuple();
    }

    @Override
    public Uni<List<KeptEntry>> list(AuditFilter filter, AuditPlace after, int limit) {
        var parameters = Tuple.tuple()
                .addString(filter.account())
                .addString(filter.about())
                .addString(filter.service())
                .addOffsetDateTime(Columns.stamp(filter.from()))
                .addOffsetDateTime(Columns.stamp(filter.to()))
                .addOffsetDateTime(after == null ? null : Columns.stamp(after.at()))
                .addLong(after == null ? null : after.position())
                .addInteger(limit);
        return pool.preparedQuery(LIST)
                .execute(parameters)
                .map(rows -> Sql.list(rows).stream().map(AuditRows::kept).toList());
    }

    private static KeptEntry kept(Row row) {
        var entry = new AuditEntry(
                Columns.instant(row, "at"),
                row.getString("service"),
                row.getString("account"),
                row.getString("role"),
                row.getString("call"),
                row.getString("about"),
                row.getInteger("status"));
        return new KeptEntry(row.getLong("position"), Columns.instant(row, "recorded_at"), entry);
    }
}
