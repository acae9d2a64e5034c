package org.lastmetre.identity.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of what is random enough that nobody finds it by trying: API keys (190 bits), and invitation codes (50 bits,
 * used once and good for minutes). Slow hashes protect what people think of; here they would only cost.
 */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
