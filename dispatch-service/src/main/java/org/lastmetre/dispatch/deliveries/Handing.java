package org.lastmetre.dispatch.deliveries;

import java.time.Instant;

/**
 * One hand-over: what it is, who says so, the device's scan and the service's time.
 *
 * @param note how it was delivered, why it failed, or what somebody wrote; null for nothing
 */
public record Handing(Act what, String by, String note, Scan scan, Instant recordedAt) {
    /** The kinds of hand-over in a package's chain. */
    public enum Act {
        RECEIVED,
        DEPARTED,
        HANDED_OVER,
        NOT_ACCEPTED,
        DELIVERED,
        ATTEMPT_FAILED,
        RETURNED
    }
}
