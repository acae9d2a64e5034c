package org.lastmetre.kit.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.lastmetre.kit.kafka.Gathering;

/**
 * Polls one topic on a thread of its own. A batch that meets trouble behind us is tried again without limit, in order,
 * while the consumer keeps its place in the group by polling with its partitions paused.
 */
final class ReaderLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ReaderLoop.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration BEGIN = Duration.ofMillis(20);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);
    private static final Duration TAKE_LIMIT = Duration.ofSeconds(60);

    private final Reader reader;
    private final Inbox inbox;
    private final KafkaConsumer<String, byte[]> consumer;
    private final BooleanSupplier mayBegin;
    private final int most;
    private final Thread thread;
    private final ReaderTrouble trouble;
    private volatile boolean stopping;

    /** @param mayBegin asked again and again until it says so */
    ReaderLoop(Reader reader, Inbox inbox, Map<String, Object> config, BooleanSupplier mayBegin) {
        this.reader = reader;
        this.inbox = inbox;
        this.mayBegin = mayBegin;
        this.consumer = new KafkaConsumer<>(config);
        this.most = (int) config.get(ConsumerConfig.MAX_POLL_RECORDS_CONFIG);
        this.thread = new Thread(this, "reader-" + reader.topic());
        this.trouble = new ReaderTrouble(reader.topic());
    }

    void start() {
        thread.start();
    }

    void stop() {
        stopping = true;
        consumer.wakeup();
    }

    /** Returns when it has given up its partitions, or after so many nanoseconds. */
    void awaitEnd(long atMost) throws InterruptedException {
        thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(atMost)));
    }

    /** Empty while all is well; else what keeps the topic from being read. */
    String trouble() {
        return thread.isAlive() || stopping ? trouble.what() : "the reader of " + reader.topic() + " has stopped";
    }

    String topic() {
        return reader.topic();
    }

    @Override
    public void run() {
        try (consumer) {
            awaitBegin();
            consumer.subscribe(List.of(reader.topic()));
            while (!stopping) {
                step();
            }
        } catch (WakeupException woken) {
            LOG.debugf("the reader of %s ends", reader.topic());
        }
    }

    private void awaitBegin() {
        while (!stopping && !mayBegin.getAsBoolean()) {
            LockSupport.parkNanos(BEGIN.toNanos());
        }
    }

    private void step() {
        try {
            var records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                var batch = new ArrayList<Heard>(records.count());
                records.forEach(record -> batch.add(Heard.of(record)));
                takeUntilTaken(batch);
                consumer.commitSync();
                rest(batch.size());
            }
        } catch (CommitFailedException | RebalanceInProgressException reassigned) {
            LOG.infof("%s went to another replica while it was read; what it repeats is dropped", reader.topic());
        } catch (WakeupException woken) {
            throw woken;
        } catch (RuntimeException e) {
            trouble.note(e);
            LockSupport.parkNanos(AFTER_TROUBLE.toNanos());
        }
    }

    /** What comes while it rests is taken together. */
    private void rest(int got) {
        LockSupport.parkNanos(Gathering.OF_READERS.rest(got, most).toNanos());
    }

    private void takeUntilTaken(List<Heard> batch) {
        while (!stopping && !taken(batch)) {
            consumer.pause(consumer.assignment());
            putBack(consumer.poll(Duration.ofMillis(200)));
        }
        consumer.resume(consumer.assignment());
        if (stopping) {
            throw new WakeupException();
        }
    }

    /** Partitions that were assigned just now are not paused yet: what came of them is read later. */
    private void putBack(ConsumerRecords<String, byte[]> early) {
        early.partitions()
                .forEach(partition ->
                        consumer.seek(partition, early.records(partition).get(0).offset()));
    }

    private boolean taken(List<Heard> batch) {
        try {
            inbox.take(reader, batch).await().atMost(TAKE_LIMIT);
            trouble.over();
            return true;
        } catch (RuntimeException e) {
            trouble.note(e);
            return false;
        }
    }
}
