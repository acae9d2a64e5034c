package org.lastmetre.order.orders.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.lastmetre.kit.refusal.Refusal;

/** Refuses query parameters that a list does not know or that are blank: a filter that is passed over would show too much. */
final class QueryNames {
    private QueryNames() {}

    static void check(UriInfo uri, Set<String> known) {
        uri.getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw Refusal.invalid(name, "is not a filter of this list");
            }
            if (values.size() != 1 || values.get(0).isBlank()) {
                throw Refusal.invalid(name, "is given once, and not blank");
            }
        });
    }
}
