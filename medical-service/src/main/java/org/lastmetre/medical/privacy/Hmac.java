package org.lastmetre.medical.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104) under a secret from the settings. */
final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private Hmac() {}

    /** @throws IllegalArgumentException for a secret that could be guessed by its length alone */
    static byte[] of(String secret, String text) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("a secret has at least " + SHORTEST + " random characters");
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
