package org.lastmetre.medical.vehicles.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.Turns;

/** A community's turn is the lock of its row in table {@code medical_community}; the lock goes with the connection. */
@ApplicationScoped
class TurnRows implements Turns {
    private static final String MAKE =
            "insert into medical_community (community) select unnest($1::text[]) on conflict do nothing";
    private static final String LOCK =
            "select community from medical_community where community = any($1::text[]) order by community for update";

    @Override
    public Uni<Void> take(Tx tx, Collection<CommunityId> communities) {
        var ids = Tuple.of(communities.stream().map(CommunityId::value).sorted().toArray(String[]::new));
        return Sql.run(tx, LOCK, ids)
                .chain(locked -> locked.size() == communities.size()
                        ? Uni.createFrom().voidItem()
                        : Sql.run(tx, MAKE, ids)
                                .chain(() -> Sql.run(tx, LOCK, ids))
                                .replaceWithVoid());
    }
}
