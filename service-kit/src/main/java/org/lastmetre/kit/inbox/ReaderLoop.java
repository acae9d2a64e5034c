package org.lastmetre.kit.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
    private final Consumer<String, byte[]> consumer;
    private final KeptPlace place;
    private final BooleanSupplier mayBegin;
    private final int most;
    private final Thread thread;
    private final ReaderTrouble trouble;
    private volatile boolean stopping;

    /**
     * @param most records in one poll at most
     * @param mayBegin asked again and again until it says so
     */
    ReaderLoop(Reader reader, Inbox inbox, Consumer<String, byte[]> consumer, int most, BooleanSupplier mayBegin) {
        this.reader = reader;
        this.inbox = inbox;
        this.mayBegin = mayBegin;
        this.consumer = consumer;
        this.place = new KeptPlace(consumer);
        this.most = most;
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
                takeOrGiveBack(records);
                consumer.commitSync();
                rest(records.count());
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

    private void takeOrGiveBack(ConsumerRecords<String, byte[]> records) {
        try {
            takeUntilTaken(Heard.all(records));
        } catch (WakeupException woken) {
            throw woken;
        } catch (RuntimeException e) {
            place.giveBack(records);
            throw e;
        }
    }

    private void takeUntilTaken(List<Heard> batch) {
        while (!stopping && !taken(batch)) {
            place.keep();
        }
        place.goOn();
        if (stopping) {
            throw new WakeupException();
        }
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
