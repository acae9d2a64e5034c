package org.lastmetre.identity.invitations.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lastmetre.access.Role;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.OpenInvitations;
import org.lastmetre.identity.invitations.Invitation;
import org.lastmetre.identity.invitations.Invitations;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;

/** Invitations in table {@code invitation}. */
@ApplicationScoped
class InvitationRows implements Invitations, OpenInvitations {
    private static final String ADD = """
            insert into invitation (id, code_hash, account_name, role, session_until, invited_by, created_at, expires_at)
            values ($1::uuid, $2::text, $3::text, $4::text, $5::timestamptz, $6::text, $7::timestamptz, $8::timestamptz)""";
    private static final String OF_CODE = "select * from invitation where code_hash = $1::text";
    private static final String OF_ID = "select * from invitation where id = $1::uuid for update";
    private static final String SAVE = """
            update invitation set redeemed_at = $2::timestamptz, revoked_at = $3::timestamptz where id = $1::uuid""";
    private static final String END = """
            update invitation set revoked_at = $2::timestamptz
            where account_name = $1::text and redeemed_at is null and revoked_at is null and expires_at > $2::timestamptz""";

    @Override
    public Uni<Void> add(Tx tx, Invitation invitation) {
        var columns = Tuple.tuple()
                .addUUID(invitation.id())
                .addString(invitation.codeHash())
                .addString(invitation.account().value())
                .addString(invitation.role().name())
                .addOffsetDateTime(Columns.stamp(invitation.sessionUntil()))
                .addString(invitation.invitedBy())
                .addOffsetDateTime(Columns.stamp(invitation.createdAt()))
                .addOffsetDateTime(Columns.stamp(invitation.expiresAt()));
        return Sql.write(tx, ADD, columns);
    }

    @Override
    public Uni<Optional<Invitation>> find(Tx tx, String codeHash) {
        return Sql.run(tx, OF_CODE, Tuple.of(codeHash)).map(InvitationRows::first);
    }

    @Override
    public Uni<Optional<Invitation>> lock(Tx tx, UUID id) {
        return Sql.run(tx, OF_ID, Tuple.of(id)).map(InvitationRows::first);
    }

    @Override
    public Uni<Void> save(Tx tx, Invitation invitation) {
        var columns = Tuple.of(
                invitation.id(), Columns.stamp(invitation.redeemedAt()), Columns.stamp(invitation.revokedAt()));
        return Sql.write(tx, SAVE, columns);
    }

    @Override
    public Uni<Void> end(Tx tx, AccountName account, Instant now) {
        return Sql.write(tx, END, Tuple.of(account.value(), Columns.stamp(now)));
    }

    private static Optional<Invitation> first(RowSet<Row> rows) {
        return Sql.list(rows).stream().map(InvitationRows::invitation).findFirst();
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                row.getUUID("id"),
                row.getString("code_hash"),
                new AccountName(row.getString("account_name")),
                Role.valueOf(row.getString("role")),
                Columns.instant(row, "session_until"),
                row.getString("invited_by"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "expires_at"),
                Columns.instant(row, "redeemed_at"),
                Columns.instant(row, "revoked_at"));
    }
}
