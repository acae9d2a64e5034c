package org.lastmetre.medical.privacy;

import java.util.HexFormat;

/** Knows the same text again without keeping it: a keyed digest, which nobody without the key can try names against. */
public final class Fingerprints {
    private final String secret;

    /** @throws IllegalArgumentException for a secret that is too short */
    public Fingerprints(String secret) {
        this.secret = secret;
        of("");
    }

    /** @return 64 hexadecimal digits */
    public String of(String text) {
        return HexFormat.of().formatHex(Hmac.of(secret, text));
    }
}
