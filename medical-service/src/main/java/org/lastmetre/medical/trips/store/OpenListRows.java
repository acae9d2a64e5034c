package org.lastmetre.medical.trips.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Details;
import org.lastmetre.medical.trips.Medicine;
import org.lastmetre.medical.trips.OpenList;
import org.lastmetre.medical.trips.OpenLists;
import org.lastmetre.medical.trips.TripId;

/** Open lists in table {@code trip}; which of them prescriptions asked for in {@code prescribed_list}. */
@ApplicationScoped
class OpenListRows implements OpenLists {
    private static final String OF = """
            select t.id, t.person, exists (select from prescribed_list p where p.request = t.id) as prescribed
            from trip t
            where t.person = any($1::text[]) and t.kind = 'MEDICINE' and t.state not in ('CLOSED', 'CANCELLED')""";
    private static final String PRESCRIBED = "insert into prescribed_list (request) select unnest($1::uuid[])";
    private final Details details;

    OpenListRows(Details details) {
        this.details = details;
    }

    @Override
    public Uni<List<OpenList>> of(Tx tx, Collection<String> persons) {
        return Sql.run(tx, OF, Tuple.of(Columns.texts(persons))).map(Sql::list).chain(rows -> details.find(
                        tx, rows.stream().map(OpenListRows::id).toList())
                .map(kept ->
                        rows.stream().map(row -> list(row, kept.get(id(row)))).toList()));
    }

    @Override
    public Uni<Void> prescribed(Tx tx, Collection<TripId> requests) {
        var ids = requests.stream().map(TripId::value).toArray(UUID[]::new);
        return Sql.write(tx, PRESCRIBED, Tuple.of(ids));
    }

    /** One that can't be read keeps nothing from being asked for. */
    private static OpenList list(Row row, Detail detail) {
        var names = detail == null
                ? Set.<String>of()
                : detail.medicines().stream()
                        .map(Medicine::name)
                        .map(OpenList::same)
                        .collect(Collectors.toSet());
        return new OpenList(id(row), row.getString("person"), row.getBoolean("prescribed"), names);
    }

    private static TripId id(Row row) {
        return new TripId(row.getUUID("id"));
    }
}
