package org.lastmetre.identity;

import java.time.Duration;

/**
 * How long things are good for, and who says so.
 *
 * @param issuer the claim {@code iss}: the address people reach the gateway at
 * @param accessToken of a secret
 * @param session of a cookie, unless an invitation says otherwise
 * @param keyToken that an API key is exchanged for
 * @param invitation a code waits for the one it was given to
 * @param longestStay the latest end an invitation may set; no token of any kind lives longer
 * @param signsAfter a new signing key is published but not used, so that everybody has read it
 * @param rehearsal whether the accounts of a rehearsal are let in
 */
public record Terms(
        String issuer,
        Duration accessToken,
        Duration session,
        Duration keyToken,
        Duration invitation,
        Duration longestStay,
        Duration signsAfter,
        boolean rehearsal) {}
