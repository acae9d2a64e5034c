package org.lastmetre.e2e.demo;

import java.time.LocalTime;
import java.util.List;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.identity.Account;

/**
 * An order of the day.
 *
 * @param by who orders: a partner, the household itself, or reception for those who can't
 * @param text on the bag; null when the door is named part by part
 * @param inFile whether it is sent in a file, with all others of whoever orders at this time
 */
record PlannedOrder(
        String reference,
        Account by,
        Category category,
        String kind,
        Household door,
        String text,
        boolean needsReview,
        List<PlannedPackage> packages,
        double weightKg,
        LocalTime placedAt,
        boolean inFile,
        Cancelling cancelling) {
    /** Whether and when somebody changes their mind. */
    enum Cancelling {
        NEVER,
        AT_ONCE,
        ONCE_OUT
    }

    boolean isCancelledAtOnce() {
        return cancelling == Cancelling.AT_ONCE;
    }

    /** Who takes it back: whoever ordered, but dispatchers what reception ordered. */
    Account cancelledBy() {
        return by.equals(Account.RECEPTION) ? Account.DISPATCHER : by;
    }

    /** Codes of errands and of what is bought for others are made by the service. */
    boolean bringsCodes() {
        return kind.equals("PARTNER");
    }
}
