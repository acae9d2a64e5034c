package org.lastmetre.local.backup;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Where databases and topics agree.
 *
 * @param point the name of a restore point in the log of all databases
 * @param ends of each partition the offset that comes next
 * @param held how long nothing was published for it
 */
record Cut(String point, Map<TopicPartition, Long> ends, Duration held) {}
