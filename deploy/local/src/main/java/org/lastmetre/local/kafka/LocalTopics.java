package org.lastmetre.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the system: one per publishing service, the directory, the rehearsal clock, and the dead letters. */
public final class LocalTopics {
    private static final List<String> PUBLISHERS = List.of("orders", "sorting", "dispatch", "medical", "sanitation");
    private static final List<String> COMPACTED = List.of("communities", "clock");
    private static final List<String> CONSUMERS =
            List.of("order", "sorting", "dispatch", "medical", "sanitation", "console");
    private static final int PARTITIONS = 4;
    private static final String RETENTION = Long.toString(Duration.ofDays(7).toMillis());

    private LocalTopics() {}

    public static List<String> names() {
        return all().stream().map(NewTopic::name).toList();
    }

    static List<NewTopic> all() {
        var events = PUBLISHERS.stream().map(name -> kept("lastmetre." + name, PARTITIONS));
        var compacted = COMPACTED.stream().map(name -> compacted("lastmetre." + name));
        var deadLetters = CONSUMERS.stream().map(name -> kept("lastmetre." + name + ".dead-letter", 1));
        return Stream.of(events, compacted, deadLetters)
                .flatMap(topics -> topics)
                .toList();
    }

    private static NewTopic kept(String name, int partitions) {
        return new NewTopic(name, partitions, (short) 1).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, RETENTION));
    }

    private static NewTopic compacted(String name) {
        var compact = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        return new NewTopic(name, 1, (short) 1).configs(compact);
    }
}
