package org.lastmetre.identity.accounts;

import java.time.Instant;

/** From {@code at} on, tokens are worth nothing whose {@code sid} or {@code jti} is {@code credential}. */
public record Revocation(String credential, String account, Instant at) {
    static Revocation of(Credential credential) {
        return new Revocation(
                credential.id().toString(), credential.accountName().value(), credential.revokedAt());
    }
}
