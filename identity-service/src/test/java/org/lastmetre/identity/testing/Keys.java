package org.lastmetre.identity.testing;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.lastmetre.identity.signing.KeyPairs;
import org.lastmetre.identity.signing.SigningKey;

/** Signing keys that no service has made. */
public final class Keys {
    private Keys() {}

    public static SigningKey make(Instant now) {
        try {
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            return KeyPairs.restore(pair.getPrivate().getEncoded(), now, now);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
