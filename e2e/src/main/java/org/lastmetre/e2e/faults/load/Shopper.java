package org.lastmetre.e2e.faults.load;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.lastmetre.e2e.demo.Pause;

/** Places orders again and again, sees their packages in at the gate, and now and then takes one back. */
record Shopper(Market market, Gate gate, Reviewer reviewer, Wishes wishes, Random random, BooleanSupplier over)
        implements Runnable {
    private static final Duration REST = Duration.ofMillis(350);
    private static final int FILE = 4;
    private static final double IN_FILES = 0.2;
    private static final double IMPATIENT = 0.25;
    private static final double CANCELLED_EARLY = 0.06;
    private static final double CANCELLED_LATE = 0.06;

    @Override
    public void run() {
        while (!over.getAsBoolean()) {
            place().forEach(this::follow);
            rest();
        }
    }

    private List<Goods> place() {
        if (random.nextDouble() < IN_FILES) {
            return market.file(
                    IntStream.range(0, FILE).mapToObj(i -> wishes.next()).toList());
        }
        return market.order(wishes.next(), random.nextDouble() >= IMPATIENT).stream()
                .toList();
    }

    private void follow(Goods goods) {
        var takenBack = random.nextDouble() < CANCELLED_EARLY;
        if (takenBack) {
            market.cancel(goods);
        }
        rest();
        var late = random.nextBoolean();
        review(goods, !late, takenBack);
        var here = gate.receive(goods.codes());
        rest();
        if (!here.isEmpty()) {
            gate.disinfect(here);
        }
        review(goods, late, takenBack);
        if (random.nextDouble() < CANCELLED_LATE) {
            market.cancel(goods);
        }
    }

    private void review(Goods goods, boolean now, boolean takenBack) {
        if (!goods.inReview() || !now) {
            return;
        }
        if (takenBack) {
            reviewer.findIfStillWanted(goods);
        } else {
            reviewer.find(goods);
        }
    }

    private void rest() {
        Pause.of(REST);
    }
}
