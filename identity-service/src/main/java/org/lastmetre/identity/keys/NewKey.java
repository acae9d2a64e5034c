package org.lastmetre.identity.keys;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.Credential;
import org.lastmetre.identity.accounts.Credential.Kind;
import org.lastmetre.identity.accounts.Credential.Mode;
import org.lastmetre.identity.secrets.Fingerprint;

/** A key somebody wants to be made; {@code expiresAt} is null for one without an end. */
public record NewKey(String label, Mode mode, Set<String> scopes, Instant expiresAt) {
    public NewKey {
        scopes = Set.copyOf(scopes);
    }

    /** One like it. */
    static NewKey like(Credential key) {
        return new NewKey(key.label(), key.mode(), key.scopes(), key.expiresAt());
    }

    Credential credential(UUID id, Account owner, ApiKeyText text, Instant now) {
        return new Credential(
                id,
                owner.id(),
                owner.name(),
                Kind.API_KEY,
                Fingerprint.of(text.text()),
                text.hint(),
                label,
                mode,
                scopes,
                now,
                expiresAt,
                null);
    }
}
