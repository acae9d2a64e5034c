package org.lastmetre.kit.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lastmetre.contracts.Event;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.sql.Sql;

/** Table {@code outbox}: Debezium's event-router columns, plus the shard that the relay is chosen by. */
@ApplicationScoped
class OutboxRows implements Outbox {
    private static final String APPEND = """
            insert into outbox (id, aggregatetype, aggregateid, type, headers, payload, shard)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::smallint[])""";

    private final CloudEvents cloudEvents;
    private final RelayBell bell;

    OutboxRows(CloudEvents cloudEvents, RelayBell bell) {
        this.cloudEvents = cloudEvents;
        this.bell = bell;
    }

    @Override
    public Uni<Void> append(Tx tx, List<? extends Event> events) {
        Sql.on(tx);
        return appendMessages(tx, events.stream().map(cloudEvents::wrap).toList());
    }

    @Override
    public Uni<Void> appendMessages(Tx tx, List<Message> messages) {
        Sql.on(tx);
        messages.forEach(OutboxRows::refuseOversized);
        if (!messages.isEmpty()) {
            Sql.gather(tx, this, messages, all -> write(tx, all));
        }
        return Uni.createFrom().voidItem();
    }

    /** One statement for all that a transaction says, at its end: events of aggregates that it has locked until then. */
    private Uni<Void> write(Tx tx, List<Message> messages) {
        tx.afterCommit(bell::ring);
        return Sql.write(tx, APPEND, columns(messages));
    }

    private static void refuseOversized(Message message) {
        if (message.payload().length > Message.MAX_PAYLOAD) {
            throw Refusal.tooLarge("what " + message.type() + " would tell is larger than a record may be");
        }
    }

    private static Tuple columns(List<Message> messages) {
        var buffers = messages.stream()
                .map(message -> Buffer.buffer(message.payload()).getDelegate())
                .toArray(io.vertx.core.buffer.Buffer[]::new);
        return Tuple.tuple()
                .addArrayOfUUID(messages.stream().map(Message::id).toArray(UUID[]::new))
                .addArrayOfString(strings(messages, Message::topic))
                .addArrayOfString(strings(messages, Message::key))
                .addArrayOfString(strings(messages, Message::type))
                .addArrayOfString(strings(messages, message -> asJson(message)))
                .addValue(buffers)
                .addArrayOfShort(messages.stream().map(m -> Shards.of(m.key())).toArray(Short[]::new));
    }

    private static String asJson(Message message) {
        var object = new JsonObject();
        message.headers().forEach(object::put);
        return object.encode();
    }

    private static String[] strings(List<Message> messages, Function<Message, String> column) {
        return messages.stream().map(column).toArray(String[]::new);
    }
}
