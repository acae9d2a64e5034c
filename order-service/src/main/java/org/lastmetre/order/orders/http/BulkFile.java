package org.lastmetre.order.orders.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.kit.refusal.Refusal;

/** The lines of a file as they are read: not too many, and of text that is UTF-8. */
final class BulkFile {
    static final int MOST_ORDERS = 10_000;

    private final List<BulkLine> lines = new ArrayList<>();

    /** @throws Refusal if the file is too long by now */
    void add(BulkLine line) {
        if (lines.size() == MOST_ORDERS) {
            throw Refusal.tooLarge("a file has at most " + MOST_ORDERS + " orders");
        }
        lines.add(line);
    }

    /** @throws Refusal if nothing was in it */
    List<BulkLine> lines() {
        if (lines.isEmpty()) {
            throw Refusal.invalid("body", "has no orders");
        }
        return lines;
    }

    /** @throws Refusal if the bytes are not UTF-8 */
    static void requireUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw Refusal.invalid("body", "is not UTF-8");
        }
    }
}
