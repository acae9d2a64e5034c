package org.lastmetre.identity.keys;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.lastmetre.identity.accounts.Credential.Mode;
import org.lastmetre.identity.secrets.Randomness;

/**
 * The text of an API key: {@code lm_live_} or {@code lm_test_}, 32 random characters (190 bits) and six of checksum. The
 * checksum lets anybody tell a key from a typo, and scanners from what only looks like one, without asking here.
 */
public record ApiKeyText(Mode mode, String text) {
    private static final int RANDOM = 32;
    private static final int CHECK = 6;
    private static final int HINT = 4;
    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final Pattern FORM = Pattern.compile("lm_(live|test)_[0-9A-Za-z]{" + (RANDOM + CHECK) + "}");

    static ApiKeyText make(Mode mode, Randomness randomness) {
        var body = prefix(mode) + randomness.base62(RANDOM);
        return new ApiKeyText(mode, body + checksum(body));
    }

    /** Empty for what can't be a key. */
    public static Optional<ApiKeyText> parse(String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        var body = text.substring(0, text.length() - CHECK);
        var mode = text.startsWith(prefix(Mode.TEST)) ? Mode.TEST : Mode.LIVE;
        return text.endsWith(checksum(body)) ? Optional.of(new ApiKeyText(mode, text)) : Optional.empty();
    }

    /** The last characters, by which people tell their keys apart. */
    String hint() {
        return text.substring(text.length() - HINT);
    }

    private static String prefix(Mode mode) {
        return mode == Mode.TEST ? "lm_test_" : "lm_live_";
    }

    /** CRC-32 of prefix and random part, in base 62. */
    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        var left = crc.getValue();
        var digits = new StringBuilder();
        for (var i = 0; i < CHECK; i++) {
            digits.append(BASE62.charAt((int) (left % BASE62.length())));
            left /= BASE62.length();
        }
        return digits.reverse().toString();
    }

    @Override
    public String toString() {
        return "ApiKeyText[not shown]";
    }
}
