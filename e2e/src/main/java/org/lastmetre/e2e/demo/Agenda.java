package org.lastmetre.e2e.demo;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** What is to be done later. */
final class Agenda<T> {
    private record Entry<T>(OffsetDateTime at, long number, T what) {}

    private final PriorityQueue<Entry<T>> entries = new PriorityQueue<>(
            Comparator.<Entry<T>, OffsetDateTime>comparing(Entry::at).thenComparingLong(Entry::number));
    private long number;

    synchronized void add(OffsetDateTime at, T what) {
        entries.add(new Entry<>(at, number++, what));
    }

    /** Takes out what is due. */
    synchronized List<T> due(OffsetDateTime now) {
        return due(now, Integer.MAX_VALUE);
    }

    /** Takes out at most this many of what is due. */
    synchronized List<T> due(OffsetDateTime now, int most) {
        var due = new ArrayList<T>();
        while (due.size() < most && !entries.isEmpty() && !entries.peek().at().isAfter(now)) {
            due.add(entries.poll().what());
        }
        return due;
    }
}
