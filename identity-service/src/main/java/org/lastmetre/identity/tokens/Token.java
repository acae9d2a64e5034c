package org.lastmetre.identity.tokens;

import java.time.Duration;
import java.time.Instant;

/** A signed JWT; never shown by accident. */
public record Token(String text, Instant issuedAt, Instant expiresAt) {
    /** Seconds. */
    public long expiresIn() {
        return Duration.between(issuedAt, expiresAt).toSeconds();
    }

    @Override
    public String toString() {
        return "Token[not shown, expires at " + expiresAt + "]";
    }
}
