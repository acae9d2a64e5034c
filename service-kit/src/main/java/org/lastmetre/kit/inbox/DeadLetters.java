package org.lastmetre.kit.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.kafka.KafkaSettings;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;

/** Keeps poison apart, tells of it on the service's dead-letter topic, and plays it back in when its cause is mended. */
@ApplicationScoped
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final DeadLetterRows rows;
    private final Outbox outbox;
    private final Unpacker unpacker;
    private final Transactions transactions;
    private final Instance<Reader> readers;
    private final Ids ids;
    private final Clock clock;
    private final String topic;

    DeadLetters(
            DeadLetterRows rows,
            Outbox outbox,
            Unpacker unpacker,
            Transactions transactions,
            Instance<Reader> readers,
            Ids ids,
            Clock clock,
            KafkaSettings kafka) {
        this.rows = rows;
        this.outbox = outbox;
        this.unpacker = unpacker;
        this.transactions = transactions;
        this.readers = readers;
        this.ids = ids;
        this.clock = clock;
        this.topic = Topics.deadLetter(kafka.service());
    }

    Uni<Void> bury(Tx tx, Heard heard, Throwable failure) {
        var burial = Burial.of(heard, failure);
        LOG.errorf(
                "record %s of %s (%s) goes to the dead letters: %s",
                heard.id(), heard.topic(), heard.type(), burial.reason());
        var message = burial.message(ids.next(), topic);
        return rows.keep(tx, burial, clock.now()).chain(() -> outbox.appendMessages(tx, List.of(message)));
    }

    /** Up to 500 of those not yet played back, oldest first. */
    public Uni<List<DeadLetter>> waiting() {
        return transactions.run(rows::waiting);
    }

    /** Shows the record to its reader again; a failure leaves it where it was. */
    public Uni<Void> replay(Tx tx, UUID id) {
        return rows.lock(tx, id).chain(heard -> show(tx, heard)).chain(() -> rows.played(tx, id));
    }

    private Uni<Void> show(Tx tx, Heard heard) {
        var reader = readers.stream()
                .filter(one -> one.topic().equals(heard.topic()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("no-reader", "nobody here reads " + heard.topic()));
        var type =
                Unpacker.typeOf(heard).orElseThrow(() -> Refusal.conflict("unknown-type", "unknown " + heard.type()));
        return reader.read(tx, List.of(new Received(heard.id(), unpacker.unpack(heard, type))));
    }
}
