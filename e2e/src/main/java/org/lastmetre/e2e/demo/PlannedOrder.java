package org.lastmetre.e2e.demo;

import java.time.LocalTime;
import java.util.List;
import org.lastmetre.addresses.Household;

/**
 * An order of the day.
 *
 * @param text on the bag; null when the door is named part by part
 * @param inFile whether it is sent in a file, with all others of this partner and time
 */
record PlannedOrder(
        String reference,
        String partner,
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

    /** Codes of errands and of what is bought for others are made by the service. */
    boolean bringsCodes() {
        return kind.equals("PARTNER");
    }
}
