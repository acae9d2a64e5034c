package org.lastmetre.medical.vehicles.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.Reserve;
import org.lastmetre.medical.vehicles.ReserveChange;
import org.lastmetre.medical.vehicles.Reserves;

/** What was said of reserves, in the row whose lock is the community's turn. */
@ApplicationScoped
class ReserveRows implements Reserves {
    private static final String OF = """
            select c.community, c.reserve_low, c.reserve_version,
                count(v.id) filter (where v.state = 'STANDBY')::int as standby, count(v.id)::int as vehicles
            from medical_community c left join vehicle v on v.community = c.community and v.state <> 'OFF'
            where c.community = any($1::text[]) group by c.community""";
    private static final String SAID = """
            update medical_community c set reserve_low = s.low, reserve_version = s.version,
                reserve_since = case when s.low then s.at end
            from unnest($1::text[], $2::boolean[], $3::bigint[], $4::timestamptz[]) as s(community, low, version, at)
            where c.community = s.community""";

    @Override
    public Uni<List<Reserve>> of(Tx tx, Collection<CommunityId> communities) {
        return Sql.run(tx, OF, Tuple.of(Columns.texts(communities)))
                .map(rows -> Sql.list(rows).stream().map(ReserveRows::reserve).toList());
    }

    @Override
    public Uni<Void> said(Tx tx, List<ReserveChange> changes) {
        var columns = Columns.of(changes)
                .text(ReserveChange::community)
                .flag(ReserveChange::low)
                .number(ReserveChange::version)
                .instant(ReserveChange::at)
                .tuple();
        return Sql.write(tx, SAID, columns);
    }

    private static Reserve reserve(Row row) {
        return new Reserve(
                new CommunityId(row.getString("community")),
                row.getInteger("standby"),
                row.getInteger("vehicles"),
                row.getBoolean("reserve_low"),
                row.getLong("reserve_version"));
    }
}
