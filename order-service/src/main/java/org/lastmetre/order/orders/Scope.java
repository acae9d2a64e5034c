package org.lastmetre.order.orders;

import org.lastmetre.access.Caller;
import org.lastmetre.kit.refusal.Refusal;

/** What an API key may be for; whoever calls without one may what its role may. */
enum Scope {
    READ("orders:read"),
    WRITE("orders:write");

    private final String claim;

    Scope(String claim) {
        this.claim = claim;
    }

    /** @throws Refusal if the caller's key is not for this */
    void require(Caller caller) {
        if (!caller.may(claim)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "insufficient-scope", "this API key is not for " + claim);
        }
    }
}
