package org.lastmetre.kit.access;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.lastmetre.access.Revocations;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.IdentityEvent.CredentialRevoked;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.inbox.Unpacker;
import org.lastmetre.kit.kafka.KafkaSettings;
import org.lastmetre.kit.kafka.TopicTail;

/** Hears which credentials are revoked, from the oldest record the topic has, on every replica. */
@ApplicationScoped
public class RevocationTail {
    private final Revocations revocations;
    private final Unpacker unpacker;
    private final TopicTail tail;

    RevocationTail(Revocations revocations, Unpacker unpacker, KafkaSettings kafka) {
        this.revocations = revocations;
        this.unpacker = unpacker;
        this.tail = new TopicTail(Topics.IDENTITY, TopicTail.From.OLDEST, kafka.reader(), this::take);
    }

    void start(@Observes StartupEvent event) {
        revocations.heardBy(tail::caughtUp);
        tail.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        tail.stop();
    }

    /** Whether all that was revoked before the start is known. */
    public boolean ready() {
        return tail.caughtUp();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        unpacker.unpack(record).ifPresent(this::apply);
    }

    private void apply(Event event) {
        if (event instanceof CredentialRevoked revoked) {
            revocations.revoke(revoked.credential(), revoked.revokedAt());
        }
    }
}
