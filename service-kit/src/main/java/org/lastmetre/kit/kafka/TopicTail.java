package org.lastmetre.kit.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** Follows a topic for one replica, from its oldest record or from its end, on a thread of its own. */
public final class TopicTail {
    private static final Logger LOG = Logger.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int MOST_RECORDS = ConsumerConfig.DEFAULT_MAX_POLL_RECORDS;

    /** Where to begin. */
    public enum From {
        OLDEST,
        END
    }

    private final String topic;
    private final From from;
    private final Consumer<ConsumerRecord<String, byte[]>> take;
    private final Runnable placed;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile boolean caughtUp;
    private boolean assigned;
    private Map<TopicPartition, Long> ends = Map.of();

    /** @param take is given every record; must be quick, and its failure costs only that record */
    public TopicTail(
            String topic, From from, Map<String, Object> config, Consumer<ConsumerRecord<String, byte[]>> take) {
        this(topic, from, config, take, () -> {});
    }

    /** @param placed is called as soon as it stands where it begins: from there on every record is heard */
    public TopicTail(
            String topic,
            From from,
            Map<String, Object> config,
            Consumer<ConsumerRecord<String, byte[]>> take,
            Runnable placed) {
        this.topic = topic;
        this.from = from;
        this.take = take;
        this.placed = placed;
        this.consumer = new KafkaConsumer<>(config);
        this.thread = new Thread(this::run, "tail-" + topic);
    }

    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    public void stop() throws InterruptedException {
        stopping = true;
        consumer.wakeup();
        thread.join(5_000);
    }

    /** Whether everything has been taken that was there when it began. */
    public boolean caughtUp() {
        return caughtUp;
    }

    private void run() {
        try (consumer) {
            while (!stopping) {
                step();
            }
        } catch (WakeupException woken) {
            LOG.debugf("the tail of %s ends", topic);
        }
    }

    private void step() {
        try {
            if (!assigned) {
                assign();
            }
            var records = consumer.poll(POLL);
            records.forEach(this::takeOne);
            caughtUp = caughtUp || reachedEnds();
            LockSupport.parkNanos(
                    Gathering.OF_TAILS.rest(records.count(), MOST_RECORDS).toNanos());
        } catch (WakeupException woken) {
            throw woken;
        } catch (RuntimeException trouble) {
            LOG.warnf("%s can't be followed now, trying again: %s", topic, trouble.getMessage());
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private void assign() {
        var partitions = partitions();
        consumer.assign(partitions);
        if (from == From.END) {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        } else {
            consumer.seekToBeginning(partitions);
        }
        ends = consumer.endOffsets(partitions);
        placed.run();
        assigned = true;
    }

    private List<TopicPartition> partitions() {
        var found = consumer.partitionsFor(topic, Duration.ofSeconds(5)).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .collect(Collectors.toList());
        if (found.isEmpty()) {
            throw new IllegalStateException("the topic is not there");
        }
        return found;
    }

    private void takeOne(ConsumerRecord<String, byte[]> record) {
        try {
            take.accept(record);
        } catch (RuntimeException e) {
            LOG.errorf("record %d of %s is passed over: %s", record.offset(), topic, e.getMessage());
        }
    }

    private boolean reachedEnds() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
