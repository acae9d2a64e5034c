package org.lastmetre.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.lastmetre.kit.kafka.KafkaSettings;

/**
 * Sends records so that none of a key overtakes another: the first of every key together, then the seconds, and so on. A
 * key that fails is left alone for this pass; the others go on.
 */
@ApplicationScoped
public class RelayProducer {
    private final Producer<String, byte[]> producer;

    @Inject
    RelayProducer(KafkaSettings kafka) {
        this(new KafkaProducer<>(kafka.producer()));
    }

    RelayProducer(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    void stop(@Observes ShutdownEvent event) {
        producer.close(Duration.ofSeconds(1));
    }

    /**
     * @param mayGoOn asked before each round but the first, so that whoever asks again and again gets on
     * @return never fails
     */
    Uni<Sent> send(List<OutboxRecord> records, BooleanSupplier mayGoOn) {
        return sendRound(Round.firstOfEachKey(records, Set.of()), new HashSet<>(), new HashSet<>(), mayGoOn);
    }

    private Uni<Sent> sendRound(Round round, Set<Long> sent, Set<String> stopped, BooleanSupplier mayGoOn) {
        var replies =
                round.now().stream().map(one -> sendOne(one, sent, stopped)).toArray(CompletableFuture[]::new);
        return Uni.createFrom()
                .completionStage(CompletableFuture.allOf(replies))
                .chain(() -> goOn(Round.firstOfEachKey(round.later(), stopped), sent, stopped, mayGoOn));
    }

    private Uni<Sent> goOn(Round next, Set<Long> sent, Set<String> stopped, BooleanSupplier mayGoOn) {
        return next.isEmpty() || !mayGoOn.getAsBoolean()
                ? Uni.createFrom().item(new Sent(sent, next.size()))
                : sendRound(next, sent, stopped, mayGoOn);
    }

    private CompletableFuture<Void> sendOne(OutboxRecord one, Set<Long> sent, Set<String> stopped) {
        var acknowledged = new CompletableFuture<Void>();
        try {
            producer.send(one.record(), (metadata, failure) -> {
                note(one, failure == null, sent, stopped);
                acknowledged.complete(null);
            });
        } catch (RuntimeException refusedAtOnce) {
            note(one, false, sent, stopped);
            acknowledged.complete(null);
        }
        return acknowledged;
    }

    private static void note(OutboxRecord one, boolean ok, Set<Long> sent, Set<String> stopped) {
        synchronized (sent) {
            if (ok) {
                sent.add(one.position());
            } else {
                stopped.add(one.line());
            }
        }
    }
}
