package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;

/** What a call was answered. */
public record Reply(String call, int status, JsonNode body) {
    /** The body, if the status is one of these; fails with {@link Unexpected} else. */
    public JsonNode expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new Unexpected(call + " answered " + status + ": " + body);
        }
        return body;
    }

    /** An answer that doesn't fit the day; it is noted, and the day goes on. */
    public static final class Unexpected extends RuntimeException {
        Unexpected(String message) {
            super(message);
        }
    }
}
