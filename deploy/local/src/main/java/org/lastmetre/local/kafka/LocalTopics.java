package org.lastmetre.local.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.lastmetre.contracts.Topics;

/** The topics of the system: one per publishing service, the directory, the rehearsal clock, revoked credentials, the trail, and dead letters. */
public final class LocalTopics {
    private static final List<String> CONSUMERS =
            List.of("order", "sorting", "dispatch", "medical", "sanitation", "identity", "console");
    private static final int PARTITIONS = 4;
    private static final Duration RETENTION = Duration.ofDays(7);

    private LocalTopics() {}

    public static List<String> names() {
        return all().stream().map(NewTopic::name).toList();
    }

    /** Whether a record of that time in the topic is one that the broker needn't keep any more. */
    public static boolean forgets(String topic, Instant written, Instant now) {
        return !Topics.COMPACTED.contains(topic) && written.isBefore(now.minus(RETENTION));
    }

    static List<NewTopic> all() {
        var events = Topics.EVENTS.stream().map(name -> kept(name, PARTITIONS));
        var restricted = Topics.RESTRICTED.stream().map(name -> kept(name, 1));
        var compacted = Topics.COMPACTED.stream().map(LocalTopics::compacted);
        var deadLetters = CONSUMERS.stream().map(name -> kept(Topics.deadLetter(name), 1));
        return Stream.of(events, restricted, compacted, deadLetters)
                .flatMap(topics -> topics)
                .toList();
    }

    private static NewTopic kept(String name, int partitions) {
        var retention = Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(RETENTION.toMillis()));
        return new NewTopic(name, partitions, (short) 1).configs(retention);
    }

    private static NewTopic compacted(String name) {
        var compact = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        return new NewTopic(name, 1, (short) 1).configs(compact);
    }
}
