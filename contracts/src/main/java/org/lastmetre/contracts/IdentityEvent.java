package org.lastmetre.contracts;

import java.time.Instant;

/** What identity-service says of credentials, to everybody who accepts tokens; of no single community. */
public sealed interface IdentityEvent extends Event {
    @Override
    default String topic() {
        return Topics.IDENTITY;
    }

    @Override
    default String community() {
        return EVERYWHERE;
    }

    /** Tokens of this credential, by their {@code sid} or {@code jti}, are worth nothing from now on. */
    @EventType("lastmetre.identity.credential-revoked.v1")
    record CredentialRevoked(String credential, String account, long version, Instant revokedAt)
            implements IdentityEvent {
        @Override
        public String key() {
            return credential;
        }
    }
}
