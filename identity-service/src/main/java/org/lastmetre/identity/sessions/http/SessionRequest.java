package org.lastmetre.identity.sessions.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.identity.signin.BadCredentials;

/** Who wants in; never shown by accident. */
public record SessionRequest(
        @NotNull @Schema(examples = "reception") String account,

        @NotNull @Size(min = 1, max = Secret.LONGEST) @Schema(examples = "rehearsal")
        String secret) {
    /** What can't be a name is nobody's. */
    AccountName name() {
        try {
            return new AccountName(account);
        } catch (IllegalArgumentException malformed) {
            throw new BadCredentials();
        }
    }

    Secret proof() {
        return new Secret(secret);
    }

    @Override
    public String toString() {
        return "SessionRequest[not shown]";
    }
}
