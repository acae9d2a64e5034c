package org.lastmetre.dispatch.deliveries;

import java.time.Instant;

/** When a package was received and last changed, and from when on it may be carried again; null where not yet. */
public record Moments(Instant receivedAt, Instant changedAt, Instant retryFrom) {
    Moments changed(Instant now) {
        return new Moments(receivedAt, now, null);
    }

    Moments comesAgain(Instant now, Instant from) {
        return new Moments(receivedAt, now, from);
    }
}
