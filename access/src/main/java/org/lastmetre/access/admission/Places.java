package org.lastmetre.access.admission;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Places that are taken and given back, so many for all and so many for each; nobody ever waits for one. */
final class Places {
    private final int forAll;
    private final int forOne;
    private final AtomicInteger taken = new AtomicInteger();
    private final ConcurrentHashMap<String, Integer> takenBy = new ConcurrentHashMap<>();

    Places(int forAll, int forOne) {
        this.forAll = forAll;
        this.forOne = forOne;
    }

    boolean full() {
        return taken.get() >= forAll;
    }

    boolean fullFor(String caller) {
        return takenBy.getOrDefault(caller, 0) >= forOne;
    }

    /** Taken also when full: whoever looked before is let in, which may be a few too many. */
    void take(String caller) {
        taken.incrementAndGet();
        takenBy.merge(caller, 1, Integer::sum);
    }

    void giveBack(String caller) {
        taken.decrementAndGet();
        takenBy.computeIfPresent(caller, (who, places) -> places == 1 ? null : places - 1);
    }

    int taken() {
        return taken.get();
    }
}
