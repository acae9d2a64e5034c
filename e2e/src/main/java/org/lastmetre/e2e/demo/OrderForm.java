package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lastmetre.addresses.Household;

/** Orders as partners write them. */
record OrderForm(String community) {
    ObjectNode of(PlannedOrder order) {
        var form = Json.object()
                .put("community", community)
                .put("externalReference", order.reference())
                .put("category", order.category().name())
                .put("kind", order.kind())
                .put("packages", order.packages().size())
                .put("weightKg", order.weightKg());
        form.set(
                "deliverTo",
                order.text() == null ? door(order.door()) : Json.object().put("text", order.text()));
        form.putArray("lines").addObject().put("name", name(order.category())).put("quantity", 1);
        if (order.bringsCodes()) {
            form.set(
                    "packageCodes",
                    Json.strings(
                            order.packages().stream().map(PlannedPackage::key).toList()));
        }
        return form;
    }

    static ObjectNode door(Household door) {
        return Json.object()
                .put("building", door.building())
                .put("unit", door.unit())
                .put("room", door.room());
    }

    private static String name(Category category) {
        return switch (category) {
            case FOOD -> "盒饭";
            case FRESH -> "蔬菜包";
            case PARCEL -> "日用品";
            case MEDICINE -> "常用药";
        };
    }
}
