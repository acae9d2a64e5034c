package org.lastmetre.identity.accounts;

import org.lastmetre.access.Role;
import org.lastmetre.kit.refusal.Refusal;

/** An account somebody wants to be made; {@code displayName} may be null. */
public record NewAccount(AccountName name, Role role, String displayName) {
    /** @throws Refusal 400 if an account of that name can't have the role */
    public NewAccount {
        if (!name.fits(role)) {
            throw Refusal.invalid(
                    "name", "residents are resident:<household>, volunteers volunteer:<id>, and nobody else is");
        }
    }
}
