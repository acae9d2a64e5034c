package org.lastmetre.kit.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.sql.Sql;

/**
 * One pass of the relay, in one transaction: lock the shards nobody else has, read their oldest rows, send them, delete
 * what the broker acknowledged. The row locks are the lease: they go with the connection when a relay dies. A relay that
 * dies between sending and committing leaves its rows, which are then sent again: readers drop what they had by its id. So it is
 * with the deletions of the last moment before the database died.
 */
@ApplicationScoped
class RelayPass {
    /** Locks nothing while there is nothing: a lock is written to the log, and that would go to the disk at each look. */
    private static final String CLAIM = """
            select shard from outbox_shard where (select position from outbox order by position limit 1) is not null
            order by shard for update skip locked""";

    private static final String OLDEST = """
            select position, id, aggregatetype, aggregateid, type, headers, payload from outbox
            where shard = any($1::smallint[]) order by position limit $2::int""";
    private static final String DELETE = "delete from outbox where position = any($1::bigint[])";

    /** A deletion that a failing database forgets is one more way to send rows again, so nobody waits for the disk. */
    private static final String WITHOUT_WAITING = "set local synchronous_commit = off";

    private final Transactions transactions;
    private final RelayProducer producer;
    private final RelaySettings settings;
    private final Refusals refusals;

    RelayPass(Transactions transactions, RelayProducer producer, RelaySettings settings, Refusals refusals) {
        this.transactions = transactions;
        this.producer = producer;
        this.settings = settings;
        this.refusals = refusals;
    }

    /**
     * Sends for as long as the settings say: what waits behind many of its key then is left to the next pass, and what was
     * acknowledged is deleted before the database ends a transaction that has been idle for too long.
     *
     * @return how many rows were there, at most a batch
     * @throws IllegalStateException after deleting what was acknowledged, if some records were not
     */
    int run() {
        var limit = settings.sendLimit().multipliedBy(2).plus(Duration.ofSeconds(5));
        var begun = System.nanoTime();
        BooleanSupplier mayGoOn =
                () -> System.nanoTime() - begun < settings.sendLimit().toNanos();
        var pass =
                transactions.runOften(tx -> claimAndSend(tx, mayGoOn)).await().atMost(limit);
        refusals.note(pass.sent() > 0 || pass.claimed() == 0, begun);
        if (pass.failed() > 0) {
            throw new IllegalStateException(pass.failed() + " records were not acknowledged");
        }
        return pass.claimed();
    }

    private record Pass(int claimed, int sent, int left) {
        static final Pass NOTHING = new Pass(0, 0, 0);

        int failed() {
            return claimed - sent - left;
        }
    }

    private Uni<Pass> claimAndSend(Tx tx, BooleanSupplier mayGoOn) {
        return Sql.run(tx, CLAIM)
                .map(rows -> Sql.list(rows).stream()
                        .map(row -> row.getShort("shard"))
                        .toArray(Short[]::new))
                .chain(shards -> shards.length == 0 ? nothing() : send(tx, shards, mayGoOn));
    }

    private Uni<Pass> send(Tx tx, Short[] shards, BooleanSupplier mayGoOn) {
        var parameters = Tuple.tuple().addArrayOfShort(shards).addInteger(settings.batch());
        return Sql.run(tx, OLDEST, parameters)
                .map(Sql::list)
                .chain(rows -> rows.isEmpty() ? nothing() : sendAndDelete(tx, rows, mayGoOn));
    }

    private Uni<Pass> sendAndDelete(Tx tx, List<Row> rows, BooleanSupplier mayGoOn) {
        var records = rows.stream().map(OutboxRecord::of).toList();
        return producer.send(records, mayGoOn)
                .call(sent -> delete(tx, sent.positions()))
                .map(sent -> new Pass(records.size(), sent.positions().size(), sent.left()));
    }

    private Uni<Void> delete(Tx tx, Set<Long> positions) {
        var parameters = Tuple.tuple().addArrayOfLong(positions.toArray(Long[]::new));
        var said = Sql.run(tx, WITHOUT_WAITING);
        return Uni.combine().all().unis(said, Sql.run(tx, DELETE, parameters)).discardItems();
    }

    private static Uni<Pass> nothing() {
        return Uni.createFrom().item(Pass.NOTHING);
    }
}
