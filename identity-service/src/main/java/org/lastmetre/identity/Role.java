package org.lastmetre.identity;

import java.util.Locale;

/** What an account may do. */
public enum Role {
    PARTNER,
    RECEPTION,
    DISPATCHER,
    VOLUNTEER,
    RESIDENT,
    MEDICAL,
    DRIVER,
    SANITATION,
    OPERATIONS,
    ADMIN;

    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
