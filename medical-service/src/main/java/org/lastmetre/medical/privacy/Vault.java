package org.lastmetre.medical.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Seals and opens medical detail with AES-256-GCM (NIST SP 800-38D), bound to what it is the detail of. */
public final class Vault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final KeyRing keys;

    public Vault(KeyRing keys) {
        this.keys = keys;
    }

    /** @param about what it belongs to, such as {@code trip/…/detail}; it opens under the same name only */
    public Sealed seal(String about, String plain) {
        var key = keys.current();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, key, nonce, about, plain.getBytes(StandardCharsets.UTF_8));
        var content =
                ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed);
        return new Sealed(key.id(), content.array());
    }

    /** @throws CannotOpen if it was changed, is that of something else, or its key is not in the ring */
    public String open(String about, Sealed sealed) {
        var key = keys.find(sealed.key())
                .orElseThrow(() -> new CannotOpen("there is no key " + sealed.key() + " any more", null));
        var content = sealed.content();
        if (content.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new CannotOpen("too short for a sealed detail", null);
        }
        var nonce = Arrays.copyOf(content, NONCE_BYTES);
        var closed = Arrays.copyOfRange(content, NONCE_BYTES, content.length);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, about, closed), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, DataKey key, byte[] nonce, String about, byte[] input) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (AEADBadTagException e) {
            throw new CannotOpen("a sealed detail was changed, or belongs to something else", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java can't do " + CIPHER, e);
        }
    }
}
