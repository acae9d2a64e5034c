package org.lastmetre.e2e.faults.harm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lastmetre.contracts.Topics;
import org.lastmetre.local.system.Service;

/** Which poison was written, and who reads it. Sources of the readers: the table in contracts/README.md. */
public final class Poisons {
    /** A type on its topic, with the services that read it. */
    public record Target(String topic, String type, Set<String> readers) {}

    /** Every service has a copy of the communities. */
    private static final Set<String> COPYING =
            Service.ALL.stream().map(Service::key).collect(Collectors.toSet());

    private static final List<Target> TARGETS = List.of(
            new Target(Topics.ORDERS, "lastmetre.order.placed.v1", Set.of("sorting")),
            new Target(Topics.ORDERS, "lastmetre.order.cancellation-requested.v1", Set.of("sorting")),
            new Target(Topics.SORTING, "lastmetre.sorting.package-received.v1", Set.of("order", "dispatch", "medical")),
            new Target(Topics.SORTING, "lastmetre.sorting.package-shelved.v1", Set.of("order", "dispatch")),
            new Target(Topics.DISPATCH, "lastmetre.dispatch.run-departed.v1", Set.of("order", "sorting")),
            new Target(
                    Topics.DISPATCH, "lastmetre.dispatch.package-delivered.v1", Set.of("order", "sorting", "medical")),
            new Target(Topics.DISPATCH, "lastmetre.dispatch.door-visited.v1", Set.of("medical")),
            new Target(Topics.MEDICAL, "lastmetre.medical.door-visit-requested.v1", Set.of("dispatch")),
            new Target(Topics.MEDICAL, "lastmetre.medical.vehicle-returned.v1", Set.of("sanitation")),
            new Target(Topics.MEDICAL, "lastmetre.medical.medicine-purchased.v1", Set.of("order")),
            new Target(Topics.SANITATION, "lastmetre.sanitation.vehicle-disinfected.v1", Set.of("medical")),
            new Target(Topics.SANITATION, "lastmetre.sanitation.building-called.v1", Set.of("order")),
            new Target(Topics.COMMUNITIES, "lastmetre.community.defined.v1", COPYING),
            new Target(Topics.COMMUNITIES, "lastmetre.community.containment-changed.v1", COPYING),
            new Target(Topics.AUDIT, "lastmetre.audit.actions-taken.v1", Set.of("identity")));

    private final Map<String, Target> written = new ConcurrentHashMap<>();

    /** Of every topic that is read one type. */
    List<Target> oneOfEachTopic(Random random) {
        var mixed = new ArrayList<>(TARGETS);
        Collections.shuffle(mixed, random);
        var topics = new HashSet<String>();
        return mixed.stream().filter(target -> topics.add(target.topic())).toList();
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
