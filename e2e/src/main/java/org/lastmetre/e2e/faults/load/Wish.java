package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.Json;

/**
 * An order that somebody wants to place.
 *
 * @param words what it says of its door instead of naming it; empty if it names it
 */
record Wish(String reference, String category, Household door, String words, List<String> codes) {
    private static final double KG = 0.4;

    boolean isUnclear() {
        return !words.isEmpty();
    }

    ObjectNode form(String community) {
        var form = Json.object()
                .put("community", community)
                .put("externalReference", reference)
                .put("category", category)
                .put("packages", codes.size())
                .put("weightKg", Math.round(KG * codes.size() * 100) / 100.0);
        form.set("deliverTo", isUnclear() ? Json.object().put("text", words) : Doors.form(door));
        form.putArray("lines").addObject().put("name", "蔬菜包").put("quantity", 1);
        form.set("packageCodes", Json.strings(codes));
        return form;
    }
}
