package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Medicine that is bought for somebody.
 *
 * @param byLedger whether nobody asks for it, but it is short by the ledger of key persons
 * @param order the order that comes of it, placed when it is asked for
 */
record PlannedList(String person, boolean byLedger, PlannedOrder order) {
    static final String MEDICINE = "缬沙坦胶囊";

    ObjectNode request(String community) {
        var form = OrderForm.door(order.door())
                .put("community", community)
                .put("person", person)
                .put("type", "MEDICINE");
        form.putArray("medicines").addObject().put("name", MEDICINE).put("quantity", 2);
        return form;
    }
}
