package org.lastmetre.identity.oauth;

/** The account is who it says, and may not use this grant. Has no stack trace, since it is no fault. */
public final class NotForThem extends RuntimeException {
    NotForThem() {
        super("residents and volunteers use the grant password", null, false, false);
    }
}
