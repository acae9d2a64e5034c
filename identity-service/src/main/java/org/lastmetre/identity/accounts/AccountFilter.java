package org.lastmetre.identity.accounts;

import org.lastmetre.access.Role;

/** Which accounts to list; null where it does not matter. */
public record AccountFilter(Role role, String name, Account.State state) {}
