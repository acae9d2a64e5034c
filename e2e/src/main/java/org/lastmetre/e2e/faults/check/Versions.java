package org.lastmetre.e2e.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.contracts.Topics;

/**
 * A repeat is the same as what it repeats; without repeats the versions of an order go up by one, from one on. Of other things
 * not every change is told, so their versions only go up; what counts apart under the same key is told apart by its type.
 */
final class Versions {
    private static final String PROMISE = "versions come in order";

    /** A round that is scanned again says the version that it has. */
    private static final String NO_CHANGE = "lastmetre.sanitation.round-bunched.v1";

    List<Violation> check(List<Told> told) {
        var found = new ArrayList<Violation>();
        var lines = first(told, found).stream()
                .filter(one -> !one.type().equals(NO_CHANGE))
                .collect(Collectors.groupingBy(Versions::line));
        lines.forEach((line, events) -> check(line, events, found));
        return found;
    }

    /** Without repeats; a repeat with another content is a violation. */
    static List<Told> first(List<Told> told, List<Violation> found) {
        Map<String, Told> seen = new HashMap<>();
        var first = new ArrayList<Told>();
        for (var one : told) {
            var before = seen.putIfAbsent(one.topic() + one.id(), one);
            if (before == null) {
                first.add(one);
            } else if (!before.event().equals(one.event()) || !before.key().equals(one.key())) {
                found.add(new Violation(PROMISE, "two different records have the id " + one.id()));
            }
        }
        return first;
    }

    private static String line(Told told) {
        var isAlone = isOrder(told) || told.type().startsWith("lastmetre.sorting.package-");
        return told.topic() + " " + told.key() + (isAlone ? "" : " " + told.type());
    }

    private static boolean isOrder(Told told) {
        return told.topic().equals(Topics.ORDERS) && !told.change().isMissingNode();
    }

    private static void check(String line, List<Told> events, List<Violation> found) {
        var version = 0L;
        for (var event : events) {
            var fits = isOrder(event) ? event.version() == version + 1 : event.version() > version;
            if (!fits) {
                found.add(new Violation(
                        PROMISE,
                        "%s goes from %d to %d at %s".formatted(line, version, event.version(), event.place())));
            }
            version = event.version();
        }
    }
}
