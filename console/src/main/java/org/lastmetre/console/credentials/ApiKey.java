package org.lastmetre.console.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A key that a partner's program sends in place of a token; it never shows up in a text. */
record ApiKey(String text) {
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(lm_(?:live|test)_.*)");
    private static final Pattern SOUND = Pattern.compile("\\w{20,100}");

    /** What an {@code Authorization} header brings; empty if it is something else. */
    static Optional<ApiKey> in(String authorization) {
        var bearer = BEARER.matcher(authorization);
        return bearer.matches() ? Optional.of(new ApiKey(bearer.group(1))) : Optional.empty();
    }

    /** Whether it can be one at all, so that it is worth asking. */
    boolean isSound() {
        return SOUND.matcher(text).matches();
    }

    /** What it is remembered by: nobody who reads the memory learns the key. */
    String print() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ApiKey[***]";
    }
}
