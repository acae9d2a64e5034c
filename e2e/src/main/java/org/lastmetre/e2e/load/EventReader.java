package org.lastmetre.e2e.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Finds server-sent events in a body that comes in pieces, by their types; their data is passed over. */
final class EventReader {
    private static final String TYPE = "event:";
    private static final int LONGEST = 64; // of a line, as far as it matters

    private final Consumer<String> heard;
    private final byte[] line = new byte[LONGEST];
    private int length;
    private String type;

    /** @param heard takes the type of each event when it is whole */
    EventReader(Consumer<String> heard) {
        this.heard = heard;
    }

    void take(ByteBuffer piece) {
        while (piece.hasRemaining()) {
            var read = piece.get();
            if (read == '\n') {
                line(Math.min(length, LONGEST));
                length = 0;
            } else if (read != '\r') {
                keep(read);
            }
        }
    }

    private void keep(byte read) {
        if (length < LONGEST) {
            line[length] = read;
        }
        length++;
    }

    private void line(int kept) {
        if (kept == 0 && type != null) {
            heard.accept(type);
            type = null;
        } else if (kept > TYPE.length() && line[0] == 'e') {
            type = new String(Arrays.copyOfRange(line, TYPE.length(), kept), StandardCharsets.UTF_8).strip();
        }
    }
}
