package org.lastmetre.identity.accounts.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.identity.accounts.NewAccount;
import org.lastmetre.identity.accounts.VolunteerName;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.kit.refusal.Refusal;

/** An account to be made; the name of a resident or a volunteer may be left out, since the household or the id gives it. */
public record AccountRequest(
        @Schema(examples = "huibailong") String name,
        @NotNull @Schema(examples = "partner") String role,
        @Valid HouseholdView household,
        @Schema(examples = "lin") String volunteer,
        @Clean @Size(max = 100) String displayName,

        @Clean @Size(min = Secret.SHORTEST, max = Secret.LONGEST)
        String secret) {

    NewAccount toAccount() {
        return new NewAccount(accountName(), AskedRole.of(role), displayName);
    }

    /** The secret that was given; null for one to be made. */
    Secret givenSecret() {
        return secret == null ? null : new Secret(secret);
    }

    /** What tells a repeat from a key used twice: everything but the secret, of which not even a digest is kept. */
    AccountRequest withoutSecret() {
        return new AccountRequest(name, role, household, volunteer, displayName, null);
    }

    private AccountName accountName() {
        var named = Asked.value("name", name, AccountName::new);
        var implied = implied();
        if (named == null && implied == null) {
            throw Refusal.invalid("name", "is required");
        }
        if (named != null && implied != null && !named.equals(implied)) {
            throw Refusal.invalid("name", "is " + implied + " for that household or volunteer");
        }
        return named == null ? implied : named;
    }

    private AccountName implied() {
        if (household != null) {
            return household.accountName();
        }
        var id = Asked.value("volunteer", volunteer, VolunteerName::new);
        return id == null ? null : AccountName.of(id);
    }
}
