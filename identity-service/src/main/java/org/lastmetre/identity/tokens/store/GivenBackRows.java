package org.lastmetre.identity.tokens.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lastmetre.identity.tokens.GivenBack;
import org.lastmetre.identity.tokens.IssuedToken;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.sql.Sql;

/** Tokens in table {@code revoked_token}. */
@ApplicationScoped
class GivenBackRows implements GivenBack {
    private static final String ADD =
            "insert into revoked_token (jti, expires_at) values ($1::text, $2::timestamptz) on conflict do nothing";
    private static final String FORGET = """
            delete from revoked_token where jti = any(array(
            select jti from revoked_token where expires_at < $1::timestamptz limit $2::int))""";

    @Override
    public Uni<Boolean> add(Tx tx, IssuedToken token) {
        return Sql.run(tx, ADD, Tuple.of(token.id(), Columns.stamp(token.expiresAt())))
                .map(rows -> rows.rowCount() == 1);
    }

    @Override
    public Uni<Void> forget(Tx tx, Instant now, int limit) {
        return Sql.write(tx, FORGET, Tuple.of(Columns.stamp(now), limit));
    }
}
