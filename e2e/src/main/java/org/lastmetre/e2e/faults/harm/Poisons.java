package org.lastmetre.e2e.faults.harm;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lastmetre.contracts.Topics;

/** Which poison was written, and who reads it. Sources of the readers: the table in contracts/README.md. */
public final class Poisons {
    /** A type on its topic, with the services that read it. */
    public record Target(String topic, String type, Set<String> readers) {}

    private static final List<Target> TARGETS = List.of(
            new Target(Topics.ORDERS, "lastmetre.order.placed.v1", Set.of("sorting")),
            new Target(Topics.ORDERS, "lastmetre.order.cancellation-requested.v1", Set.of("sorting")),
            new Target(Topics.SORTING, "lastmetre.sorting.package-received.v1", Set.of("order", "dispatch")),
            new Target(Topics.SORTING, "lastmetre.sorting.package-shelved.v1", Set.of("order", "dispatch")),
            new Target(Topics.DISPATCH, "lastmetre.dispatch.run-departed.v1", Set.of("order", "sorting")),
            new Target(
                    Topics.DISPATCH, "lastmetre.dispatch.package-delivered.v1", Set.of("order", "sorting", "medical")));

    private final Map<String, Target> written = new ConcurrentHashMap<>();

    Target target(Random random) {
        return TARGETS.get(random.nextInt(TARGETS.size()));
    }

    /** Noted before it is written: whether a failed writing is there is not known. */
    void note(String id, Target target) {
        written.put(id, target);
    }

    /** By the ids of the records. */
    public Map<String, Target> written() {
        return Map.copyOf(written);
    }
}
