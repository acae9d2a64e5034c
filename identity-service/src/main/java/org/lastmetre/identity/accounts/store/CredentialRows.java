package org.lastmetre.identity.accounts.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.accounts.Credentials;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;

/** Credentials in table {@code credential}. */
@ApplicationScoped
class CredentialRows implements Credentials {
    private static final String SECRETS = """
            select * from credential
            where account = $1::uuid and kind = 'SECRET' and revoked_at is null
                and (expires_at is null or expires_at > $2::timestamptz)
            order by id desc""";
    private static final String LOCK_OF = """
            select * from credential where account = $1::uuid and revoked_at is null
            order by id for update""";
    private static final String FIND = "select * from credential where id = $1::uuid";
    private static final String ENDED = """
            select * from credential
            where revoked_at is null and kind <> 'SESSION' and expires_at <= $1::timestamptz
            order by expires_at limit $2::int for update skip locked""";
    private static final String FORGET_SESSIONS = """
            delete from credential where id = any(array(
            select id from credential where kind = 'SESSION' and expires_at < $1::timestamptz - interval '7 days'
            limit $2::int))""";
    private static final String BY_HASH = "select * from credential where kind = 'API_KEY' and hash = $1::text";
    private static final String KEYS = """
            select * from credential
            where kind = 'API_KEY' and ($1::text is null or account_name = $1::text)
                and ($2::uuid is null or id > $2::uuid)
            order by id limit $3::int""";

    private final Pool pool;

    CredentialRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Credential>> secrets(UUID account, Instant now) {
        return pool.preparedQuery(SECRETS)
                .execute(Tuple.of(account, Columns.stamp(now)))
                .map(CredentialRows::all);
    }

    @Override
    public Uni<List<Credential>> lockOf(Tx tx, UUID account) {
        return Sql.run(tx, LOCK_OF, Tuple.of(account)).map(CredentialRows::all);
    }

    @Override
    public Uni<Optional<Credential>> find(UUID id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(CredentialRows::first);
    }

    @Override
    public Uni<Optional<Credential>> lock(Tx tx, UUID id) {
        return Sql.run(tx, FIND + " for update", Tuple.of(id)).map(CredentialRows::first);
    }

    @Override
    public Uni<Void> add(Tx tx, Credential credential) {
        return Sql.write(tx, CredentialRow.ADD, CredentialRow.tuple(credential));
    }

    @Override
    public Uni<Void> save(Tx tx, Collection<Credential> credentials) {
        return credentials.isEmpty()
                ? Uni.createFrom().voidItem()
                : Sql.write(tx, CredentialRow.SAVE, CredentialRow.endings(credentials));
    }

    @Override
    public Uni<List<Credential>> ended(Tx tx, Instant now, int limit) {
        return Sql.run(tx, ENDED, Tuple.of(Columns.stamp(now), limit)).map(CredentialRows::all);
    }

    @Override
    public Uni<Void> forgetSessions(Tx tx, Instant now, int limit) {
        return Sql.write(tx, FORGET_SESSIONS, Tuple.of(Columns.stamp(now), limit));
    }

    @Override
    public Uni<Optional<Credential>> findKey(String hash) {
        return pool.preparedQuery(BY_HASH).execute(Tuple.of(hash)).map(CredentialRows::first);
    }

    @Override
    public Uni<List<Credential>> keys(AccountName account, UUID after, int limit) {
        return pool.preparedQuery(KEYS)
                .execute(Tuple.of(account == null ? null : account.value(), after, limit))
                .map(CredentialRows::all);
    }

    private static Optional<Credential> first(RowSet<Row> rows) {
        return all(rows).stream().findFirst();
    }

    private static List<Credential> all(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(CredentialRow::credential).toList();
    }
}
