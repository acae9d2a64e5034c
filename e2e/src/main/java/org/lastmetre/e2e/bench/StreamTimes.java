package org.lastmetre.e2e.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * When followed doors heard of their orders. Orders are numbered and go to one door after the other at a constant rate, so
 * that the moment each should have been sent at is known from its number.
 *
 * @param doors how many doors there are
 * @param step every so many is followed, from 0
 */
record StreamTimes(int doors, int step, List<List<Long>> heardNanos) {
    private static final long MOST_MICROS = 600_000_000;

    static StreamTimes of(int doors, int step) {
        var followed =
                IntStream.range(0, doors).filter(door -> door % step == 0).count();
        List<List<Long>> heard = new ArrayList<>();
        for (var stream = 0; stream < followed; stream++) {
            heard.add(new ArrayList<>());
        }
        return new StreamTimes(doors, step, heard);
    }

    /** The door that a stream follows. */
    int door(int stream) {
        return stream * step;
    }

    int streams() {
        return heardNanos.size();
    }

    synchronized void heard(int stream, long nanos) {
        heardNanos.get(stream).add(nanos);
    }

    synchronized long heard() {
        return heardNanos.stream().mapToLong(List::size).sum();
    }

    /** How many of so many orders, the first of which has this number, go to doors that are followed. */
    long expected(long first, long orders) {
        return IntStream.range(0, streams())
                .mapToLong(stream -> Math.max(0, orders - offset(stream, first) + doors - 1) / doors)
                .sum();
    }

    /** In microseconds, from the moment an order should have been sent until its door heard of it; then it is empty again. */
    synchronized Histogram take(long startNanos, double perSecond, long first) {
        var times = new Histogram(MOST_MICROS, 3);
        for (var stream = 0; stream < streams(); stream++) {
            var number = offset(stream, first);
            for (var nanos : heardNanos.get(stream)) {
                times.recordValue((long) Math.max(0, (nanos - startNanos - number * 1e9 / perSecond) / 1e3));
                number += doors;
            }
            heardNanos.get(stream).clear();
        }
        return times;
    }

    /** Counted from the first order, the first that goes to the door of this stream. */
    private long offset(int stream, long first) {
        return Math.floorMod(door(stream) - first, (long) doors);
    }
}
