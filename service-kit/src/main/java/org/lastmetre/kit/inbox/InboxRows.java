package org.lastmetre.kit.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;

/** Table {@code inbox}: the ids of the events whose effects are committed. */
@ApplicationScoped
class InboxRows {
    private static final String NOTE = """
            insert into inbox (topic, event_id) select $1::text, id from unnest($2::uuid[]) id order by id
            on conflict do nothing returning event_id""";

    /** @return those of the ids that were not noted before; the same event elsewhere at this moment waits for us */
    Uni<Set<UUID>> note(Tx tx, String topic, List<UUID> ids) {
        var parameters = Tuple.tuple().addString(topic).addArrayOfUUID(ids.toArray(UUID[]::new));
        return Sql.run(tx, NOTE, parameters).map(rows -> {
            var fresh = new HashSet<UUID>();
            rows.forEach(row -> fresh.add(row.getUUID("event_id")));
            return fresh;
        });
    }
}
