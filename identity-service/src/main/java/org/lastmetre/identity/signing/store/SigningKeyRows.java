package org.lastmetre.identity.signing.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.identity.signing.KeyPairs;
import org.lastmetre.identity.signing.KeySet;
import org.lastmetre.identity.signing.SigningKey;
import org.lastmetre.identity.signing.SigningKeys;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;

/** Signing keys in table {@code signing_key}. */
@ApplicationScoped
class SigningKeyRows implements SigningKeys {
    private static final String ALL = "select private_key, created_at, signs_from from signing_key";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('signing_key', 0))";
    private static final String ADD = """
            insert into signing_key (kid, private_key, created_at, signs_from)
            values ($1::text, $2::bytea, $3::timestamptz, $4::timestamptz)""";

    private final Pool pool;

    SigningKeyRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<KeySet> all() {
        return pool.preparedQuery(ALL).execute().map(SigningKeyRows::keySet);
    }

    /** The list is read by a statement of its own, after the lock: it sees what the one before has committed. */
    @Override
    public Uni<KeySet> lock(Tx tx) {
        return Sql.run(tx, LOCK).chain(() -> Sql.run(tx, ALL, Tuple.tuple())).map(SigningKeyRows::keySet);
    }

    @Override
    public Uni<Void> add(Tx tx, SigningKey key) {
        var columns = Tuple.tuple()
                .addString(key.kid())
                .addBuffer(Buffer.buffer(key.privateKey().getEncoded()))
                .addOffsetDateTime(Columns.stamp(key.createdAt()))
                .addOffsetDateTime(Columns.stamp(key.signsFrom()));
        return Sql.write(tx, ADD, columns);
    }

    private static KeySet keySet(RowSet<Row> rows) {
        return new KeySet(Sql.list(rows).stream().map(SigningKeyRows::key).toList());
    }

    private static SigningKey key(Row row) {
        return KeyPairs.restore(
                row.getBuffer("private_key").getBytes(),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "signs_from"));
    }
}
