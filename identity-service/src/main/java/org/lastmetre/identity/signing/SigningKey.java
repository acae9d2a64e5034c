package org.lastmetre.identity.signing;

import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

/**
 * A pair of RSA keys under the name that a token's header gives.
 *
 * @param kid the public key's thumbprint (RFC 7638)
 * @param signsFrom until then it is only published
 */
public record SigningKey(
        String kid, RSAPublicKey publicKey, RSAPrivateCrtKey privateKey, Instant createdAt, Instant signsFrom) {
    @Override
    public String toString() {
        return "SigningKey[" + kid + ", signs from " + signsFrom + "]";
    }
}
