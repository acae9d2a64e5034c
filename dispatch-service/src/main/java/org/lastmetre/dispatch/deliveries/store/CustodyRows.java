package org.lastmetre.dispatch.deliveries.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.dispatch.deliveries.Custody;
import org.lastmetre.dispatch.deliveries.CustodyLink;
import org.lastmetre.dispatch.deliveries.Handing;
import org.lastmetre.dispatch.deliveries.Party;
import org.lastmetre.dispatch.deliveries.Scan;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Chains of custody in table {@code custody}, which takes inserts only. */
@ApplicationScoped
class CustodyRows implements Custody {
    private static final String APPEND = """
            insert into custody (package_code, position, from_party, to_party, what, recorded_by, scan_id, at,
                recorded_at, seal, note)
            select * from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::timestamptz[], $9::timestamptz[], $10::text[], $11::text[])""";
    private static final String OF = "select * from custody where package_code = $1::text order by position";

    private final Pool pool;

    CustodyRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Void> append(Tx tx, List<CustodyLink> links) {
        return links.isEmpty() ? Uni.createFrom().voidItem() : Sql.write(tx, APPEND, columns(links));
    }

    private static Tuple columns(List<CustodyLink> links) {
        return Columns.of(links)
                .text(CustodyLink::code)
                .integer(CustodyLink::position)
                .text(CustodyLink::from)
                .text(CustodyLink::to)
                .text(link -> link.handing().what())
                .text(link -> link.handing().by())
                .text(link -> link.handing().scan().id())
                .instant(link -> link.handing().scan().at())
                .instant(link -> link.handing().recordedAt())
                .text(CustodyLink::seal)
                .text(link -> link.handing().note())
                .tuple();
    }

    @Override
    public Uni<List<CustodyLink>> of(PackageCode code) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(code.value()))
                .map(rows -> Sql.list(rows).stream().map(CustodyRows::link).toList());
    }

    private static CustodyLink link(Row row) {
        var scan = new Scan(row.getString("scan_id"), Columns.instant(row, "at"));
        var handing = new Handing(
                Handing.Act.valueOf(row.getString("what")),
                row.getString("recorded_by"),
                row.getString("note"),
                scan,
                Columns.instant(row, "recorded_at"));
        return new CustodyLink(
                new PackageCode(row.getString("package_code")),
                row.getInteger("position"),
                new Party(row.getString("from_party")),
                new Party(row.getString("to_party")),
                handing,
                row.getString("seal"));
    }
}
