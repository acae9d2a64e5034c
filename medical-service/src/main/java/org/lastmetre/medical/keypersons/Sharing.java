package org.lastmetre.medical.keypersons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Shares calls out among those on duty: everybody gets as many as anybody, to one, counting what they have already; a
 * grid's people stay together as far as that allows, since the list is cut in the order of grids and buildings.
 */
final class Sharing {
    private static final Comparator<CheckIn> BY_GRID = Comparator.<CheckIn, String>comparing(
                    one -> one.spot().grid(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.spot().door().building())
            .thenComparing(one -> one.person().value());

    private Sharing() {}

    /**
     * @param loads how many calls of the day those on duty have beside these
     * @return every one of these with its caller; with none if nobody is on duty
     */
    static List<CheckIn> share(List<CheckIn> loose, Map<CallerId, Integer> loads) {
        var sorted = loose.stream().sorted(BY_GRID).toList();
        var shared = new ArrayList<CheckIn>();
        if (loads.isEmpty()) {
            sorted.forEach(one -> shared.add(one.calledBy(null)));
            return shared;
        }
        var from = 0;
        for (var quota : quotas(loose.size(), loads).entrySet()) {
            var until = from + quota.getValue();
            sorted.subList(from, until).forEach(one -> shared.add(one.calledBy(quota.getKey())));
            from = until;
        }
        return shared;
    }

    /** One after the other goes to whom has least. */
    private static Map<CallerId, Integer> quotas(int calls, Map<CallerId, Integer> loads) {
        var least = new PriorityQueue<>(Comparator.comparingInt(Load::calls).thenComparing(Load::caller));
        loads.forEach((caller, load) -> least.add(new Load(caller, load)));
        var quotas = new TreeMap<CallerId, Integer>();
        for (var i = 0; i < calls; i++) {
            var next = least.remove();
            quotas.merge(next.caller, 1, Integer::sum);
            least.add(new Load(next.caller, next.calls + 1));
        }
        return new LinkedHashMap<>(quotas);
    }

    private record Load(CallerId caller, int calls) {}
}
