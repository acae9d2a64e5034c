package org.lastmetre.identity.signin;

/** Whoever it is, they could not prove it. Has no stack trace, since it is no fault. */
public final class BadCredentials extends RuntimeException {
    public BadCredentials() {
        super("the account and the secret do not fit", null, false, false);
    }
}
