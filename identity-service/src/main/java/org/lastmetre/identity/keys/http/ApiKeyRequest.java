package org.lastmetre.identity.keys.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.Credential.Mode;
import org.lastmetre.identity.keys.NewKey;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.kit.refusal.Refusal;

/** A key to be made; {@code partner} is said by administrators only, {@code scopes} are all when not said. */
public record ApiKeyRequest(
        @NotNull @Clean @Size(max = 100) @Schema(examples = "warehouse 3")
        String name,

        @NotNull Mode mode,
        @Size(min = 1, max = 2) Set<@NotNull String> scopes,
        @Schema(examples = "huibailong") String partner,
        OffsetDateTime expiresAt) {
    private static final Set<String> ALL = Set.of("orders:read", "orders:write");

    NewKey toKey() {
        var wanted = scopes == null ? ALL : scopes;
        if (!ALL.containsAll(wanted)) {
            throw Refusal.invalid("scopes", "are orders:read and orders:write");
        }
        return new NewKey(name, mode, wanted, expiresAt == null ? null : Asked.at(expiresAt));
    }

    /** @return null when not given */
    AccountName namedPartner() {
        return Asked.value("partner", partner, AccountName::new);
    }
}
