package org.lastmetre.local.system;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which services run, by their short names, where it isn't each of them once: for measuring what one costs alone and what a
 * second one brings.
 *
 * @param without are left out; {@code gateway} can be, too
 * @param twice run in two processes, the second one named with a 2 at the end
 * @param heapMegabytes the most a service's heap may take, where it isn't the usual
 */
public record Lineup(Set<String> without, Set<String> twice, Map<String, Integer> heapMegabytes) {
    public static final Lineup WHOLE = new Lineup(Set.of(), Set.of(), Map.of());
    private static final int USUAL_HEAP = 256;

    public Lineup {
        without = Set.copyOf(without);
        twice = Set.copyOf(twice);
        heapMegabytes = Map.copyOf(heapMegabytes);
    }

    public static Lineup without(String... services) {
        return new Lineup(Set.of(services), Set.of(), Map.of());
    }

    /** Nothing else, not even the gateway. */
    public static Lineup only(String... services) {
        var wanted = Set.of(services);
        var others = Stream.concat(Service.ALL.stream(), Stream.of(Service.GATEWAY))
                .map(Service::key)
                .filter(key -> !wanted.contains(key));
        return without(others.toArray(String[]::new));
    }

    public static Lineup twice(String... services) {
        return WHOLE.withTwo(services);
    }

    public Lineup withTwo(String... services) {
        return new Lineup(without, Set.of(services), heapMegabytes);
    }

    public Lineup withHeap(String service, int megabytes) {
        return new Lineup(without, twice, Map.of(service, megabytes));
    }

    int heapOf(Service service) {
        return heapMegabytes.getOrDefault(service.key(), USUAL_HEAP);
    }

    boolean has(Service service) {
        return !without.contains(service.key());
    }
}
