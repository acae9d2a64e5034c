package org.lastmetre.identity.accounts.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.access.Role;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.AccountFilter;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Accounts;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;

/** Accounts in table {@code account}. */
@ApplicationScoped
class AccountRows implements Accounts {
    private static final String FIND = "select * from account where id = $1::uuid";
    private static final String NAMED = "select * from account where name = $1::text";
    private static final String ADD = """
            insert into account (id, name, role, display_name, state, created_at, version)
            values ($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::timestamptz, $7::bigint)
            on conflict (name) do nothing""";
    private static final String SAVE =
            "update account set state = $2::text, reason = $3::text, version = $4::bigint where id = $1::uuid";
    private static final String LOCK_ADMINS = "select pg_advisory_xact_lock(hashtextextended('administrators', 0))";
    private static final String COUNT_ADMINS = """
            select count(*)::int as admins from account
            where role = 'ADMIN' and state = 'ACTIVE' and ($1::uuid is null or id <> $1::uuid) and exists (
                select 1 from credential
                where credential.account = account.id and kind = 'SECRET' and revoked_at is null
                    and (expires_at is null or expires_at > $2::timestamptz))""";
    private static final String LIST = """
            select * from account
            where ($1::text is null or role = $1::text) and ($2::text is null or name = $2::text)
                and ($3::text is null or state = $3::text) and ($4::text is null or name > $4::text)
            order by name limit $5::int""";

    private final Pool pool;

    AccountRows(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Account>> find(UUID id) {
        return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(AccountRows::first);
    }

    @Override
    public Uni<Optional<Account>> find(AccountName name) {
        return pool.preparedQuery(NAMED).execute(Tuple.of(name.value())).map(AccountRows::first);
    }

    @Override
    public Uni<Optional<Account>> lock(Tx tx, UUID id) {
        return Sql.run(tx, FIND + " for update", Tuple.of(id)).map(AccountRows::first);
    }

    @Override
    public Uni<Optional<Account>> lock(Tx tx, AccountName name) {
        return Sql.run(tx, NAMED + " for update", Tuple.of(name.value())).map(AccountRows::first);
    }

    @Override
    public Uni<Boolean> add(Tx tx, Account account) {
        var columns = Tuple.tuple()
                .addUUID(account.id())
                .addString(account.name().value())
                .addString(account.role().name())
                .addString(account.displayName())
                .addString(account.state().name())
                .addOffsetDateTime(Columns.stamp(account.createdAt()))
                .addLong(account.version());
        return Sql.run(tx, ADD, columns).map(rows -> rows.rowCount() == 1);
    }

    @Override
    public Uni<Void> save(Tx tx, Account account) {
        var columns = Tuple.of(account.id(), account.state().name(), account.reason(), account.version());
        return Sql.write(tx, SAVE, columns);
    }

    @Override
    public Uni<Integer> countAdmins(Tx tx, UUID besides, Instant now) {
        return Sql.run(tx, LOCK_ADMINS)
                .chain(() -> Sql.run(tx, COUNT_ADMINS, Tuple.of(besides, Columns.stamp(now))))
                .map(rows -> rows.iterator().next().getInteger("admins"));
    }

    @Override
    public Uni<List<Account>> list(AccountFilter filter, String after, int limit) {
        var role = filter.role() == null ? null : filter.role().name();
        var state = filter.state() == null ? null : filter.state().name();
        return pool.preparedQuery(LIST)
                .execute(Tuple.of(role, filter.name(), state, after, limit))
                .map(rows -> Sql.list(rows).stream().map(AccountRows::account).toList());
    }

    private static Optional<Account> first(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(AccountRows::account).findFirst();
    }

    private static Account account(Row row) {
        return new Account(
                row.getUUID("id"),
                new AccountName(row.getString("name")),
                Role.valueOf(row.getString("role")),
                row.getString("display_name"),
                Account.State.valueOf(row.getString("state")),
                row.getString("reason"),
                Columns.instant(row, "created_at"),
                row.getLong("version"));
    }
}
