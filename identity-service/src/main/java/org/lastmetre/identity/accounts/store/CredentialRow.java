package org.lastmetre.identity.accounts.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.Set;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.kit.sql.Columns;

/** A credential as a row of table {@code credential}; only its ends ever change. */
final class CredentialRow {
    static final String ADD = """
            insert into credential (id, account, account_name, kind, hash, hint, label, mode, scopes, created_at,
                expires_at, revoked_at)
            values ($1::uuid, $2::uuid, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text[],
                $10::timestamptz, $11::timestamptz, $12::timestamptz)""";
    static final String SAVE = """
            update credential c set expires_at = given.expires_at, revoked_at = given.revoked_at
            from unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) as given(id, expires_at, revoked_at)
            where c.id = given.id""";

    private CredentialRow() {}

    static Tuple tuple(Credential credential) {
        return Tuple.tuple()
                .addUUID(credential.id())
                .addUUID(credential.account())
                .addString(credential.accountName().value())
                .addString(credential.kind().name())
                .addString(credential.hash())
                .addString(credential.hint())
                .addString(credential.label())
                .addString(credential.mode().name())
                .addArrayOfString(Columns.texts(credential.scopes()))
                .addOffsetDateTime(Columns.stamp(credential.createdAt()))
                .addOffsetDateTime(Columns.stamp(credential.expiresAt()))
                .addOffsetDateTime(Columns.stamp(credential.revokedAt()));
    }

    static Tuple endings(Collection<Credential> credentials) {
        return Columns.of(credentials)
                .uuid(Credential::id)
                .instant(Credential::expiresAt)
                .instant(Credential::revokedAt)
                .tuple();
    }

    static Credential credential(Row row) {
        return new Credential(
                row.getUUID("id"),
                row.getUUID("account"),
                new AccountName(row.getString("account_name")),
                Credential.Kind.valueOf(row.getString("kind")),
                row.getString("hash"),
                row.getString("hint"),
                row.getString("label"),
                Credential.Mode.valueOf(row.getString("mode")),
                Set.of(row.getArrayOfStrings("scopes")),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "expires_at"),
                Columns.instant(row, "revoked_at"));
    }
}
