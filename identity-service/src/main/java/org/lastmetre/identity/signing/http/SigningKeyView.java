package org.lastmetre.identity.signing.http;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.lastmetre.identity.signing.SigningKey;

/** A signing key as it is shown: never its private half. */
public record SigningKeyView(String kid, OffsetDateTime createdAt, OffsetDateTime signsFrom) {
    static SigningKeyView of(SigningKey key) {
        return new SigningKeyView(
                key.kid(),
                key.createdAt().atOffset(ZoneOffset.UTC),
                key.signsFrom().atOffset(ZoneOffset.UTC));
    }
}
