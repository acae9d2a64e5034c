package org.lastmetre.dispatch.runs.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.deliveries.RunsUnderWay;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;

/** Runs under way in table {@code run}. */
@ApplicationScoped
class UnderWayRows implements RunsUnderWay {
    private static final String OF = "select id from run where id = any($1::uuid[]) and state <> 'COMPLETED'";

    @Override
    public Uni<Set<UUID>> of(Tx tx, Collection<UUID> runs) {
        return runs.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Sql.run(tx, OF, Tuple.tuple().addArrayOfUUID(runs.toArray(UUID[]::new)))
                        .map(rows -> Sql.list(rows).stream()
                                .map(row -> row.getUUID("id"))
                                .collect(Collectors.toSet()));
    }
}
