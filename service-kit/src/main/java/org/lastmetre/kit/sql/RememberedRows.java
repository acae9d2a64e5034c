package org.lastmetre.kit.sql;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Remembered;
import org.lastmetre.kit.commit.RequestKey;
import org.lastmetre.kit.commit.Tx;

/** Keeps given answers in table {@code remembered_answer}; its primary key is what makes two first requests one. */
@ApplicationScoped
class RememberedRows implements Remembered {
    private static final String FIND = """
            select scope, key, digest, status, location, etag, body from remembered_answer
            where (scope, key) in (select * from unnest($1::text[], $2::text[]))""";
    private static final String KEEP = """
            insert into remembered_answer (scope, key, digest, status, location, etag, body)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[])""";

    /** Its transaction may then be idle for as long as the longest work may take. */
    private static final String RESERVE = """
            select set_config('idle_in_transaction_session_timeout', '120s', true),
                coalesce(bool_and(pg_try_advisory_xact_lock(hashtextextended(k, 0))), true) as free
            from unnest($1::text[]) as keys(k)""";

    @Override
    public Uni<Void> reserve(Tx tx, List<RequestKey> keys) {
        var names = keys.stream().map(key -> key.scope() + ' ' + key.key()).toArray(String[]::new);
        return Sql.run(tx, RESERVE, Tuple.of(names))
                .invoke(rows -> {
                    if (!rows.iterator().next().getBoolean("free")) {
                        throw new UnderWay();
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<RequestKey, Entry>> find(Tx tx, List<RequestKey> keys) {
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var scopes = keys.stream().map(RequestKey::scope).toArray(String[]::new);
        var values = keys.stream().map(RequestKey::key).toArray(String[]::new);
        return Sql.run(tx, FIND, Tuple.of(scopes, values)).map(rows -> {
            var found = new HashMap<RequestKey, Entry>();
            rows.forEach(row -> found.put(keyOf(row), entryOf(row)));
            return found;
        });
    }

    @Override
    public Uni<Void> keep(Tx tx, List<Entry> entries) {
        var lines = entries.stream()
                .flatMap(entry -> entry.keys().stream().map(key -> new Line(key, entry)))
                .sorted((a, b) -> a.key.compareTo(b.key))
                .toList();
        if (lines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Sql.send(tx, () -> Sql.run(tx, KEEP, columns(lines))
                .onFailure(failure -> SqlTrouble.isUniqueViolation(failure, "remembered_answer_pkey"))
                .transform(TakenMeanwhile::new));
    }

    private record Line(RequestKey key, Entry entry) {
        Answer answer() {
            return entry.answer();
        }
    }

    private static Tuple columns(List<Line> lines) {
        return Tuple.tuple()
                .addArrayOfString(lines.stream().map(line -> line.key.scope()).toArray(String[]::new))
                .addArrayOfString(lines.stream().map(line -> line.key.key()).toArray(String[]::new))
                .addArrayOfString(
                        lines.stream().map(line -> line.entry.digest()).toArray(String[]::new))
                .addArrayOfInteger(
                        lines.stream().map(line -> line.answer().status()).toArray(Integer[]::new))
                .addArrayOfString(
                        lines.stream().map(line -> line.answer().location()).toArray(String[]::new))
                .addArrayOfString(
                        lines.stream().map(line -> line.answer().etag()).toArray(String[]::new))
                .addArrayOfString(
                        lines.stream().map(line -> line.answer().json()).toArray(String[]::new));
    }

    private static RequestKey keyOf(Row row) {
        return new RequestKey(row.getString("scope"), row.getString("key"));
    }

    private static Entry entryOf(Row row) {
        var answer = new Answer(
                row.getInteger("status"), row.getString("location"), row.getString("etag"), row.getString("body"));
        return new Entry(List.of(keyOf(row)), row.getString("digest"), answer);
    }
}
