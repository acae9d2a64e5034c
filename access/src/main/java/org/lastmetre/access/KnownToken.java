package org.lastmetre.access;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import org.jose4j.jwt.JwtClaims;

/** A token that was found good, with what it says read once. */
final class KnownToken extends DefaultJWTCallerPrincipal {
    private final Caller caller;
    private final Pass pass;

    /** @throws ParseException if it names nobody, or not as an account can be named */
    KnownToken(String type, JwtClaims claims) throws ParseException {
        super(type, claims);
        this.caller = Tokens.caller(this);
        this.pass = Tokens.pass(this);
        if (caller.account() == null) {
            throw new ParseException("the token names no account");
        }
    }

    Caller caller() {
        return caller;
    }

    Pass pass() {
        return pass;
    }
}
