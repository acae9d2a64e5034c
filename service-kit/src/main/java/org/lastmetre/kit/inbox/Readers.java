package org.lastmetre.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lastmetre.access.Ending;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.kafka.KafkaSettings;
import org.lastmetre.kit.time.RehearsalClockTail;

/** Starts a loop for each reader of the service and stops them in the end. */
@ApplicationScoped
public class Readers {
    private final Instance<Reader> readers;
    private final Inbox inbox;
    private final KafkaSettings kafka;
    private final RehearsalClockTail rehearsed;
    private final Communities communities;
    private final int maxRecords;
    private List<ReaderLoop> loops = List.of();

    /** @param maxRecords records taken in one transaction at most */
    Readers(
            Instance<Reader> readers,
            Inbox inbox,
            KafkaSettings kafka,
            RehearsalClockTail rehearsed,
            Communities communities,
            @ConfigProperty(name = "lastmetre.inbox.batch", defaultValue = "500") int maxRecords) {
        this.readers = readers;
        this.inbox = inbox;
        this.kafka = kafka;
        this.rehearsed = rehearsed;
        this.communities = communities;
        this.maxRecords = maxRecords;
    }

    void start(@Observes StartupEvent event) {
        loops = readers.stream().map(this::loop).toList();
        loops.forEach(ReaderLoop::start);
    }

    void stop(@Observes @Priority(Ending.WORK) ShutdownEvent event) throws InterruptedException {
        loops.forEach(ReaderLoop::stop);
        var until = System.nanoTime() + Ending.LIMIT.toNanos();
        for (var loop : loops) {
            loop.awaitEnd(until - System.nanoTime());
        }
    }

    /** What keeps topics from being read; empty while all is well. */
    public List<String> troubles() {
        return loops.stream()
                .filter(loop -> !loop.trouble().isEmpty())
                .map(loop -> loop.topic() + ": " + loop.trouble())
                .toList();
    }

    private ReaderLoop loop(Reader reader) {
        var config = kafka.groupConsumer(reader.topic(), maxRecords, reader.gathering());
        return new ReaderLoop(reader, inbox, new KafkaConsumer<>(config), maxRecords, () -> mayBegin(reader));
    }

    private boolean mayBegin(Reader reader) {
        return rehearsed.isHeard() && (!reader.needsCommunities() || communities.ready());
    }
}
