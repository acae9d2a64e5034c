package org.lastmetre.order.orders.store;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lastmetre.order.orders.Progress;

/** The stored form of a progress: its counts with commas between. */
final class ProgressText {
    private ProgressText() {}

    static String of(Progress progress) {
        var counts = IntStream.of(
                progress.announced(),
                progress.received(),
                progress.awaiting(),
                progress.shelved(),
                progress.out(),
                progress.delivered(),
                progress.returned(),
                progress.withdrawn());
        return String.join(",", counts.mapToObj(Integer::toString).toList());
    }

    static Progress parse(String text) {
        var n = Stream.of(text.split(",")).mapToInt(Integer::parseInt).toArray();
        return new Progress(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
    }
}
