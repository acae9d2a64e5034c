package org.lastmetre.kit.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lastmetre.kit.refusal.Refusal;

/** Reads {@code ?limit=} and {@code ?after=}. */
public final class Paging {
    private static final int DEFAULT = 50;
    private static final int MOST = 500;

    private Paging() {}

    /** @return 50 when not given; a refusal outside 1 to 500 */
    public static int limit(Integer limit) {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("limit", "is from 1 to " + MOST);
        }
        return limit;
    }

    static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /** @return the position that was encoded, null when none is given; a refusal if it is none of ours */
    public static String after(String after) {
        try {
            return after == null || after.isEmpty()
                    ? null
                    : new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw invalidAfter();
        }
    }

    /** For positions that decode, but to nothing of this list. */
    public static Refusal invalidAfter() {
        return Refusal.invalid("after", "is not a position of this list");
    }
}
