package org.lastmetre.e2e.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever reads a poisoned record has put it aside, and nothing else is aside. Poison that may not be written is excused. */
final class DeadLettersHold {
    private static final String PROMISE = "poison goes aside, and nothing else";

    private final Map<String, Set<String>> readers;

    /** @param readers of each poisoned record, by its id */
    DeadLettersHold(Map<String, Set<String>> readers) {
        this.readers = readers;
    }

    List<Violation> check(List<Letter> letters) {
        var found = new ArrayList<Violation>();
        letters.stream()
                .filter(letter -> !readers.containsKey(letter.id()))
                .forEach(letter -> found.add(new Violation(PROMISE, "no poison, and aside: " + letter)));
        var aside = letters.stream()
                .collect(Collectors.groupingBy(Letter::id, Collectors.mapping(Letter::service, Collectors.toSet())));
        readers.forEach((id, expected) -> {
            var is = aside.getOrDefault(id, Set.of());
            if (!is.equals(expected)) {
                found.add(new Violation(PROMISE, "poison %s is aside at %s, not at %s".formatted(id, is, expected)));
            }
        });
        return found;
    }
}
