package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lastmetre.addresses.Household;

/**
 * Somebody who is called every day.
 *
 * @param id under which they are in the ledger
 * @param inVain how many calls they don't answer
 * @param opens whether they open when somebody looks after them
 * @param needsHelp whether they do, once reached
 * @param isShort whether their medicine runs out within three days
 */
record PlannedPerson(
        String id,
        String name,
        Household door,
        String category,
        int inVain,
        boolean opens,
        boolean needsHelp,
        boolean isShort) {
    /** After so many calls in vain somebody goes to the door. */
    static final int CALLS = 2;

    ObjectNode entry(String community) {
        var form = OrderForm.door(door)
                .put("community", community)
                .put("name", name)
                .put("category", category);
        form.putArray("medicines").addObject().put("name", PlannedList.MEDICINE).put("daysLeft", isShort ? 1 : 20);
        return form;
    }

    boolean answersCalls() {
        return inVain < CALLS;
    }

    boolean isReached() {
        return answersCalls() || opens;
    }
}
