package org.lastmetre.kit.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Splits records into the first of each key and what has to wait for its acknowledgement. */
record Round(List<OutboxRecord> now, List<OutboxRecord> later) {
    /** @param stopped keys to leave out altogether */
    static Round firstOfEachKey(List<OutboxRecord> records, Set<String> stopped) {
        var now = new ArrayList<OutboxRecord>();
        var later = new ArrayList<OutboxRecord>();
        var seen = new HashSet<String>();
        for (var one : records) {
            if (!stopped.contains(one.line())) {
                (seen.add(one.line()) ? now : later).add(one);
            }
        }
        return new Round(now, later);
    }

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return now.size() + later.size();
    }
}
