package org.lastmetre.e2e.faults.load;

import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.identity.Account;

/** Says where things go whose labels don't. */
record Reviewer(Client client, History history) {
    void find(Goods goods) {
        find(goods.orderId(), "/api/orders/" + goods.orderId() + "/address", goods.door());
    }

    void find(String code, Household door) {
        find(code, "/api/packages/" + code + "/address", door);
    }

    /** Not found at first: that the parcel has come, and waits, is news that has to get around. */
    private void find(String subject, String path, Household door) {
        var call = Call.put(Kind.ADDRESS, Account.RECEPTION, path, Doors.form(door), "address-" + subject)
                .waitingOn(404);
        var outcome = client.send(call);
        history.claim(Claim.of(Kind.ADDRESS, subject, outcome, Doors.name(door)));
        if (outcome instanceof Outcome.Refused refused) {
            history.surprise("the door of " + subject + " was refused: " + refused);
        }
    }
}
