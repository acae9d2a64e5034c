package org.lastmetre.kit.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.sql.Sql;

/** Table {@code dead_letter}. */
@ApplicationScoped
class DeadLetterRows {
    private static final String KEEP = """
            insert into dead_letter (id, topic, key, type, headers, payload, reason, at)
            values ($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::bytea, $7::text, $8::timestamptz)
            on conflict do nothing""";
    private static final String WAITING =
            "select id, topic, key, type, reason, at, replayed from dead_letter where not replayed order by at limit 500";
    private static final String LOCK =
            "select id, topic, key, type, headers, payload from dead_letter where id = $1::uuid and not replayed for update";
    private static final String PLAYED = "update dead_letter set replayed = true where id = $1::uuid";

    Uni<Void> keep(Tx tx, Burial burial, Instant at) {
        var heard = burial.heard();
        var headers = new JsonObject(Map.copyOf(heard.headers())).encode();
        var parameters = Tuple.tuple()
                .addUUID(heard.id())
                .addString(heard.topic())
                .addString(heard.key())
                .addString(heard.type())
                .addString(headers)
                .addValue(Buffer.buffer(heard.payload()).getDelegate())
                .addString(burial.reason())
                .addOffsetDateTime(OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
        return Sql.write(tx, KEEP, parameters);
    }

    Uni<List<DeadLetter>> waiting(Tx tx) {
        return Sql.run(tx, WAITING)
                .map(rows -> Sql.list(rows).stream().map(DeadLetterRows::letter).toList());
    }

    /** @throws Refusal if there is none of this id waiting */
    Uni<Heard> lock(Tx tx, UUID id) {
        return Sql.run(tx, LOCK, Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw Refusal.notFound("unknown-dead-letter", "no dead letter " + id + " waits");
            }
            return heard(rows.iterator().next());
        });
    }

    Uni<Void> played(Tx tx, UUID id) {
        return Sql.write(tx, PLAYED, Tuple.of(id));
    }

    private static DeadLetter letter(Row row) {
        return new DeadLetter(
                row.getUUID("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("reason"),
                row.getOffsetDateTime("at").toInstant(),
                row.getBoolean("replayed"));
    }

    private static Heard heard(Row row) {
        var headers = new TreeMap<String, String>();
        new JsonObject(row.getString("headers"))
                .forEach(header -> headers.put(header.getKey(), String.valueOf(header.getValue())));
        return new Heard(
                row.getUUID("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                headers,
                row.getBuffer("payload").getBytes());
    }
}
