package org.lastmetre.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to the supply line; a token names it in lower case in its claim {@code groups}. */
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

    /** @return empty for a group that is no role here; other systems may share the issuer */
    public static Optional<Role> of(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
