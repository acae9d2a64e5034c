package org.lastmetre.kit.testapp;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveFeed;
import org.lastmetre.kit.live.LiveSource;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.kit.sql.Sql;

/** Streams that count: each change is the next number. */
@ApplicationScoped
public class Changes implements LiveSource, LiveFeed {
    private final Pool pool;
    private final Transactions transactions;
    private final Outbox outbox;

    Changes(Pool pool, Transactions transactions, Outbox outbox) {
        this.pool = pool;
        this.transactions = transactions;
        this.outbox = outbox;
    }

    public Uni<Long> append(String stream) {
        var next = """
                insert into head (stream, last) values ($1, 1)
                on conflict (stream) do update set last = head.last + 1 returning last""";
        return transactions.run(tx -> Sql.run(tx, next, Tuple.of(stream))
                .map(rows -> rows.iterator().next().getLong("last"))
                .call(id -> Sql.run(tx, "insert into change (stream, id) values ($1, $2)", Tuple.of(stream, id)))
                .call(id -> outbox.append(tx, List.of(Parcels.parcel(stream, id)))));
    }

    @Override
    public Uni<LiveChange> snapshot(String stream) {
        return pool.preparedQuery("select coalesce(max(id), 0) as last from change where stream = $1")
                .execute(Tuple.of(stream))
                .map(rows -> change(stream, rows.iterator().next().getLong("last")));
    }

    @Override
    public Uni<List<LiveChange>> after(String stream, long id) {
        return pool.preparedQuery("select id from change where stream = $1 and id > $2 order by id limit 500")
                .execute(Tuple.of(stream, id))
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> change(stream, row.getLong("id")))
                        .toList());
    }

    @Override
    public String topic() {
        return Topics.ORDERS;
    }

    @Override
    public List<LiveChange> changes(Event event) {
        return event instanceof PackageAddressResolved parcel
                ? List.of(change(parcel.packageCode(), parcel.version()))
                : List.of();
    }

    private static LiveChange change(String stream, long id) {
        return new LiveChange(stream, id, "counted", "{\"n\":" + id + "}");
    }
}
