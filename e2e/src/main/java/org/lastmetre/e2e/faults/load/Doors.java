package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.demo.Json;

/** Doors as calls name them, and as claims do. */
final class Doors {
    private Doors() {}

    static ObjectNode form(Household door) {
        return Json.object()
                .put("building", door.building())
                .put("unit", door.unit())
                .put("room", door.room());
    }

    /** Such as {@code 8/3/601}. */
    static String name(Household door) {
        return String.join("/", door.building(), door.unit(), door.room());
    }
}
