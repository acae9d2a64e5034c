package org.lastmetre.order.orders;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Tells whether two orders of the same reference have the same content, without keeping the first one's request. */
public record ContentHash(String value) {

    static ContentHash of(PlaceOrder order) {
        var content = order.content();
        var digest = new Digest();
        digest.add(content.community(), content.category(), content.kind(), order.destination());
        digest.add(
                content.weight(),
                content.note(),
                order.packages(),
                order.codes().size());
        order.codes().forEach(digest::add);
        content.lines().forEach(line -> digest.add(line.sku(), line.name(), line.quantity()));
        return new ContentHash(digest.text());
    }

    /** Length before every part, so that "ab" + "c" differs from "a" + "bc". */
    private static final class Digest {
        private final MessageDigest sha = sha256();

        void add(Object... parts) {
            for (var part : parts) {
                var bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
                sha.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(part == null ? -1 : bytes.length)
                        .flip());
                sha.update(bytes);
            }
        }

        String text() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
