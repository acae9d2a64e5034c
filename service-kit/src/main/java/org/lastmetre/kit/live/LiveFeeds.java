package org.lastmetre.kit.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.lastmetre.kit.inbox.Unpacker;
import org.lastmetre.kit.kafka.KafkaSettings;
import org.lastmetre.kit.kafka.TopicTail;

/** Follows the service's own topics from their end and brings what was published to this replica's open streams. */
@ApplicationScoped
public class LiveFeeds {
    private final Instance<LiveFeed> feeds;
    private final LiveStreams streams;
    private final Unpacker unpacker;
    private final KafkaSettings kafka;
    private List<TopicTail> tails = List.of();

    LiveFeeds(Instance<LiveFeed> feeds, LiveStreams streams, Unpacker unpacker, KafkaSettings kafka) {
        this.feeds = feeds;
        this.streams = streams;
        this.unpacker = unpacker;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        tails = feeds.stream().map(this::tail).toList();
        tails.forEach(TopicTail::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (var tail : tails) {
            tail.stop();
        }
    }

    /** Whether changes from now on will be seen. */
    public boolean ready() {
        return tails.stream().allMatch(TopicTail::caughtUp);
    }

    /** Who began before the tail stood at its end may have missed what was published meanwhile. */
    private TopicTail tail(LiveFeed feed) {
        return new TopicTail(
                feed.topic(), TopicTail.From.END, kafka.reader(), record -> bring(feed, record), streams::lookAgain);
    }

    /** While nobody follows nothing is unpacked: who begins later reads the state that this record is part of. */
    private void bring(LiveFeed feed, ConsumerRecord<String, byte[]> record) {
        if (streams.anybody()) {
            unpacker.unpack(record).ifPresent(event -> feed.changes(event).forEach(streams::publish));
        }
    }
}
