package org.lastmetre.console.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lastmetre.contracts.EventCatalog;
import org.lastmetre.contracts.Topics;

/** Which events a reader wants; an empty set wants all. A type may be named as on the wire or as in the documents. */
record EventFilter(Set<String> communities, Set<String> types, Set<String> services, Set<String> subjects) {
    private static final Map<String, String> SERVICE_OF_TOPIC = Map.of(
            Topics.ORDERS, "order",
            Topics.COMMUNITIES, "order",
            Topics.SORTING, "sorting",
            Topics.DISPATCH, "dispatch",
            Topics.MEDICAL, "medical",
            Topics.SANITATION, "sanitation");

    /** Each argument is a list with commas, or null. */
    static EventFilter of(String communities, String types, String services, String subjects) {
        return new EventFilter(listed(communities), listed(types), listed(services), listed(subjects));
    }

    boolean wants(String topic, SeenEvent event) {
        return oneOf(services, SERVICE_OF_TOPIC.get(topic))
                && oneOf(communities, event.community())
                && wantsType(event.type())
                && oneOf(subjects, event.subject());
    }

    private boolean wantsType(String type) {
        return oneOf(types, type) || type != null && types.contains(documented(type));
    }

    private static String documented(String type) {
        return EventCatalog.classOf(type).map(Class::getSimpleName).orElse(type);
    }

    private static boolean oneOf(Set<String> wanted, String given) {
        return wanted.isEmpty() || given != null && wanted.contains(given);
    }

    private static Set<String> listed(String list) {
        if (list == null) {
            return Set.of();
        }
        return Arrays.stream(list.split(","))
                .map(String::trim)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
