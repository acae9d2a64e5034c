package org.lastmetre.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartTest {
    private static final int ROUNDS = 5_000;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicInteger halted = new AtomicInteger();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void aStartIsCutShortWhileItIsNotOver() {
        new Start(halted::incrementAndGet).cutShort();

        assertThat(halted).hasValue(1);
    }

    @Test
    void aStartThatIsOverIsNotCutShort() {
        var start = new Start(halted::incrementAndGet);
        start.over();

        start.cutShort();

        assertThat(halted).hasValue(0);
    }

    @Test
    void aStartThatIsCutShortNeverComesToItsEnd() throws InterruptedException {
        var ended = new CountDownLatch(1);
        var start = new Start(() -> haltUntil(ended));
        threads.execute(start::cutShort);
        await().atMost(Duration.ofSeconds(5)).until(() -> halted.get() == 1);
        var starting = new Thread(start::over);
        starting.start();

        await().atMost(Duration.ofSeconds(5)).until(() -> starting.getState() == Thread.State.BLOCKED);

        ended.countDown();
        starting.join(5_000);
        assertThat(starting.isAlive()).isFalse();
    }

    @Test
    void nobodyIsHaltedWhoseDoorIsOpenHoweverCloselyBothCome() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            bothAtOnce();
        }
    }

    private void bothAtOnce() throws Exception {
        var open = new AtomicBoolean();
        var haltedWhileOpen = new AtomicBoolean();
        var start = new Start(() -> {
            Thread.yield();
            haltedWhileOpen.set(open.get());
        });
        var together = new CyclicBarrier(2);
        var ending = at(together, start::cutShort);
        var starting = at(together, () -> {
            start.over();
            open.set(true);
        });
        ending.get(5, TimeUnit.SECONDS);
        starting.get(5, TimeUnit.SECONDS);
        assertThat(haltedWhileOpen).isFalse();
    }

    private Future<?> at(CyclicBarrier together, Runnable what) {
        return threads.submit(() -> {
            together.await(5, TimeUnit.SECONDS);
            what.run();
            return null;
        });
    }

    private void haltUntil(CountDownLatch ended) {
        halted.incrementAndGet();
        try {
            ended.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
