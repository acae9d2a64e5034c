package org.lastmetre.access;

import java.time.Instant;

/** How long a token is worth something: until it expires, or its credential or it itself is revoked. */
public record Pass(String credential, String token, Instant expiresAt) {}
