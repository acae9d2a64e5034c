package org.lastmetre.e2e.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.contracts.Topics;

/**
 * A repeat is the same as what it repeats; without repeats the versions of one thing go up by one, from one on. What counts
 * apart under the same key, such as a community's calls and its pace, and a package that took part in a run, only goes up.
 */
final class Versions {
    private static final String PROMISE = "versions come in order";

    List<Violation> check(List<Told> told) {
        var found = new ArrayList<Violation>();
        var lines = first(told, found).stream().collect(Collectors.groupingBy(Versions::line));
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
        return told.topic() + " " + told.key() + (isGapless(told) ? "" : " " + told.type());
    }

    private static boolean isGapless(Told told) {
        return told.topic().equals(Topics.ORDERS) && !told.change().isMissingNode()
                || told.type().startsWith("lastmetre.sorting.package-");
    }

    private static void check(String line, List<Told> events, List<Violation> found) {
        var version = 0L;
        for (var event : events) {
            var fits = isGapless(event) ? event.version() == version + 1 : event.version() > version;
            if (!fits) {
                found.add(new Violation(
                        PROMISE,
                        "%s goes from %d to %d at %s".formatted(line, version, event.version(), event.place())));
            }
            version = event.version();
        }
    }
}
