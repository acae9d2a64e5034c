package org.lastmetre.medical.privacy;

import java.util.Arrays;

/** Medical detail as it is kept: a nonce of 12 bytes, then what only the key of this id can open. */
public record Sealed(String key, byte[] content) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that && key.equals(that.key) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Sealed[" + key + "]";
    }
}
