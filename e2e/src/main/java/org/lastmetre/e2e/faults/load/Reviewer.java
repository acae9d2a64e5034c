package org.lastmetre.e2e.faults.load;

import java.util.Set;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.identity.Account;

/** Says where things go whose labels don't. */
record Reviewer(Client client, History history) {
    void find(Goods goods) {
        find(goods.orderId(), "/api/orders/" + goods.orderId() + "/address", goods.door(), Set.of());
    }

    /**
     * Who reads the answer of the scan is faster than the list of reviews: that the parcel has come is news that has to get
     * around, and so is that it waits, which nobody knows by the first.
     */
    void find(String code, Household door) {
        find(code, "/api/packages/" + code + "/address", door, Set.of(404, 409));
    }

    private void find(String subject, String path, Household door, Set<Integer> notYet) {
        var call = Call.put(Kind.ADDRESS, Account.RECEPTION, path, Doors.form(door), "address-" + subject)
                .waitingOn(notYet.toArray(Integer[]::new));
        var outcome = client.send(call);
        history.claim(Claim.of(Kind.ADDRESS, subject, outcome, Doors.name(door)));
        if (outcome instanceof Outcome.Refused refused) {
            history.surprise("the door of " + subject + " was refused: " + refused);
        }
    }
}
