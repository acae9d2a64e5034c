package org.lastmetre.identity.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) in the PHC string form, which carries its own parameters: they can be raised and what was hashed
 * before is still verified. The ones for new hashes are OWASP's: 19 MiB, two passes, one lane.
 */
final class Argon2 {
    private static final int KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private Argon2() {}

    static String hash(Secret secret, byte[] salt) {
        var hash = derive(secret, KIB, PASSES, LANES, salt, LENGTH);
        return "$argon2id$v=19$m=" + KIB + ",t=" + PASSES + ",p=" + LANES + "$" + text(salt) + "$" + text(hash);
    }

    /** Takes the same time whether they differ early, late or not at all. */
    static boolean matches(String phc, Secret secret) {
        var parts = PHC.matcher(phc);
        if (!parts.matches()) {
            throw new IllegalStateException("a kept hash is not of Argon2id");
        }
        var wanted = bytes(parts, 5);
        var given =
                derive(secret, number(parts, 1), number(parts, 2), number(parts, 3), bytes(parts, 4), wanted.length);
        return MessageDigest.isEqual(wanted, given);
    }

    private static byte[] derive(Secret secret, int kib, int passes, int lanes, byte[] salt, int length) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var hash = new byte[length];
        generator.generateBytes(secret.value().getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static byte[] bytes(Matcher parts, int group) {
        return Base64.getDecoder().decode(parts.group(group));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
