package org.lastmetre.medical.trips.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.medical.privacy.CannotOpen;
import org.lastmetre.medical.privacy.Sealed;
import org.lastmetre.medical.privacy.Vault;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Details;
import org.lastmetre.medical.trips.TripId;

/** Medical detail in table {@code trip_detail}, of which nobody can read a word without the keys. */
@ApplicationScoped
class DetailRows implements Details {
    private static final String SAVE = """
            insert into trip_detail (trip_id, content, key)
            select * from unnest($1::uuid[], $2::bytea[], $3::text[])
            on conflict (trip_id) do update set content = excluded.content, key = excluded.key""";
    private static final String FIND = "select * from trip_detail where trip_id = any($1::uuid[])";
    private static final String ERASE = """
            with old as (
                select id from trip where closed_at < $1::timestamptz and person is not null
                order by closed_at limit 500 for update skip locked
            ), detail as (
                delete from trip_detail d using old where d.trip_id = old.id
            )
            update trip t set person = null, unit = null, room = null, need = null, need_key = null
            from old where t.id = old.id""";
    private static final Logger LOG = Logger.getLogger(DetailRows.class);
    private final Vault vault;

    DetailRows(Vault vault) {
        this.vault = vault;
    }

    private record Kept(UUID id, Sealed sealed) {
        Buffer content() {
            return Buffer.buffer(sealed.content());
        }
    }

    @Override
    public Uni<Void> save(Tx tx, Map<TripId, Detail> details) {
        var rows = details.entrySet().stream()
                .map(one -> kept(one.getKey().value(), one.getValue()))
                .toList();
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var columns = Columns.of(rows).uuid(Kept::id);
        columns.tuple().addValue(rows.stream().map(Kept::content).toArray(Buffer[]::new));
        return Sql.write(tx, SAVE, columns.text(row -> row.sealed().key()).tuple());
    }

    private Kept kept(UUID id, Detail detail) {
        return new Kept(id, vault.seal(about(id), DetailText.of(detail)));
    }

    @Override
    public Uni<Map<TripId, Detail>> find(Tx tx, Collection<TripId> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var wanted = Tuple.of(ids.stream().map(TripId::value).toArray(UUID[]::new));
        return Sql.run(tx, FIND, wanted).map(rows -> {
            var found = new HashMap<TripId, Detail>();
            rows.forEach(row -> open(row).ifPresent(detail -> found.put(new TripId(row.getUUID("trip_id")), detail)));
            return found;
        });
    }

    /** What was changed behind the service's back is shown to nobody, and keeps nobody from asking again. */
    private Optional<Detail> open(Row row) {
        var id = row.getUUID("trip_id");
        try {
            var sealed =
                    new Sealed(row.getString("key"), row.getBuffer("content").getBytes());
            return Optional.of(DetailText.read(vault.open(about(id), sealed)));
        } catch (CannotOpen failure) {
            LOG.errorf("the detail of request %s can't be read: %s", id, failure.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Uni<Integer> erase(Tx tx, Instant endedBefore) {
        return Sql.run(tx, ERASE, Tuple.of(Columns.stamp(endedBefore))).map(RowSet::rowCount);
    }

    private static String about(UUID id) {
        return "request/" + id + "/detail";
    }
}
