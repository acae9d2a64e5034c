package org.lastmetre.identity.tokens;

import java.time.Instant;

/** A token that was issued here and is still good: its own id (claim {@code jti}), whose it is, and its end. */
public record IssuedToken(String id, String account, Instant expiresAt) {}
