package org.lastmetre.e2e.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stream of all events, however often it was resumed, told of every record of the topics as often as it is there, and
 * of those that one service said of a key in their order; two services' topics keep no order between them.
 */
final class EventsOnce {
    private static final String PROMISE = "the stream of all events misses and repeats nothing";

    private final List<Told> told;

    /** @param told all records of all topics that it shows, poison and repeats, too */
    EventsOnce(List<Told> told) {
        this.told = told;
    }

    List<Violation> check(Sighting seen) {
        if (!seen.began()) {
            return List.of(new Violation(PROMISE, "it never began"));
        }
        var should = byKey(told.stream()
                .filter(one -> seen.covers(one.topic(), one.partition(), one.offset()))
                .map(one -> new Sighting.Event(one.id(), one.key(), one.type())));
        var is = byKey(seen.events().stream());
        var found = new ArrayList<Violation>();
        Stream.concat(should.keySet().stream(), is.keySet().stream())
                .distinct()
                .forEach(key ->
                        compare(key, should.getOrDefault(key, List.of()), is.getOrDefault(key, List.of()), found));
        return found;
    }

    private static Map<String, List<String>> byKey(Stream<Sighting.Event> events) {
        return events.collect(
                Collectors.groupingBy(EventsOnce::saidBy, Collectors.mapping(Sighting.Event::id, Collectors.toList())));
    }

    /**
     * The service is the second word of a type, such as {@code order} of {@code lastmetre.order.placed.v1}; records without a
     * key have no order among them.
     */
    private static String saidBy(Sighting.Event event) {
        if (event.key().isEmpty()) {
            return event.id();
        }
        var words = event.type().split("\\.");
        return words.length > 1 ? words[1] + " " + event.key() : event.key();
    }

    private static void compare(String key, List<String> should, List<String> is, List<Violation> found) {
        if (!should.equals(is)) {
            var same = 0;
            while (same < Math.min(should.size(), is.size()) && should.get(same).equals(is.get(same))) {
                same++;
            }
            found.add(new Violation(
                    PROMISE,
                    "of %s it told %d events instead of %d, and another one from number %d on"
                            .formatted(key, is.size(), should.size(), same + 1)));
        }
    }
}
