package org.lastmetre.e2e.faults.load;

import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Kind;
import org.lastmetre.e2e.faults.history.Outcome;
import org.lastmetre.e2e.identity.Account;

/** Says where things go whose labels don't. */
record Reviewer(Client client, History history) {
    private static final int CONFLICT = 409;

    void find(Goods goods) {
        find(put(goods.orderId(), pathOf(goods), goods.door()), goods.orderId(), goods.door());
    }

    /** Its owner has taken it back: whether that comes first, and nobody needs its door any more, is up to chance. */
    void findIfStillWanted(Goods goods) {
        var outcome = claimed(put(goods.orderId(), pathOf(goods), goods.door()), goods.orderId(), goods.door());
        if (!notInReview(outcome)) {
            surpriseIfRefused(goods.orderId(), outcome);
        }
    }

    /**
     * Who reads the answer of the scan is faster than the list of reviews: that the parcel has come is news that has to get
     * around, and so is that it waits, which nobody knows by the first.
     */
    void find(String code, Household door) {
        find(put(code, "/api/packages/" + code + "/address", door).waitingOn(404, 409), code, door);
    }

    private void find(Call call, String subject, Household door) {
        surpriseIfRefused(subject, claimed(call, subject, door));
    }

    private Outcome claimed(Call call, String subject, Household door) {
        var outcome = client.send(call);
        history.claim(Claim.of(Kind.ADDRESS, subject, outcome, Doors.name(door)));
        return outcome;
    }

    private void surpriseIfRefused(String subject, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            history.surprise("the door of " + subject + " was refused: " + refused);
        }
    }

    private static boolean notInReview(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && refused.status() == CONFLICT;
    }

    private static String pathOf(Goods goods) {
        return "/api/orders/" + goods.orderId() + "/address";
    }

    private static Call put(String subject, String path, Household door) {
        return Call.put(Kind.ADDRESS, Account.RECEPTION, path, Doors.form(door), "address-" + subject);
    }
}
