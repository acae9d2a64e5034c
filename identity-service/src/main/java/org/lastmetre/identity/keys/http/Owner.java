package org.lastmetre.identity.keys.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Role;
import org.lastmetre.identity.accounts.AccountName;
import org.lastmetre.kit.refusal.Refusal;

/** Whose keys a caller may look after: a partner its own, an administrator all. */
@ApplicationScoped
class Owner {
    private final Callers callers;

    Owner(Callers callers) {
        this.callers = callers;
    }

    /** @return the partner that calls; null for an administrator. 403 for a program that came with a key itself */
    AccountName current() {
        var caller = callers.current();
        if (caller.isKey()) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden", "a key does not make or end keys");
        }
        return caller.is(Role.ADMIN) ? null : new AccountName(caller.account());
    }
}
