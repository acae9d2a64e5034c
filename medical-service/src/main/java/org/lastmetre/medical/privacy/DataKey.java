package org.lastmetre.medical.privacy;

import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of the ring: AES-256, made of a secret, under an id that is kept beside what it sealed. */
record DataKey(String id, SecretKey key) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    /** @throws IllegalArgumentException for an id that is none, or a secret that is too short; never says which secret */
    static DataKey of(String id, String secret) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("a key's id has 1 to 32 letters, digits, '-' or '_'");
        }
        return new DataKey(id, new SecretKeySpec(Hmac.of(secret, "medical detail"), "AES"));
    }

    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
