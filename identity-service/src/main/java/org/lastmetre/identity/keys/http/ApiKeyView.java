package org.lastmetre.identity.keys.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.accounts.Credential.Mode;

/** A key as it is shown: only its last four characters. */
public record ApiKeyView(
        UUID id,
        String partner,
        String name,
        Mode mode,
        List<String> scopes,
        String hint,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        OffsetDateTime revokedAt) {
    static ApiKeyView of(Credential key) {
        return new ApiKeyView(
                key.id(),
                key.accountName().value(),
                key.label(),
                key.mode(),
                key.scopes().stream().sorted().toList(),
                key.hint(),
                at(key.createdAt()),
                at(key.expiresAt()),
                at(key.revokedAt()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
