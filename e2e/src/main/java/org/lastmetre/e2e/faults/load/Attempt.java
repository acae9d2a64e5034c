package org.lastmetre.e2e.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;

/** What became of one try. */
sealed interface Attempt {
    /** @param rest what the answer asks for before the next try */
    record Answered(int status, JsonNode body, Duration rest) implements Attempt {
        private static final Set<Integer> COME_BACK = Set.of(429, 503);
        private static final int FIRST_ERROR = 500;

        boolean isGood() {
            return status / 100 == 2;
        }

        boolean isBusy() {
            return COME_BACK.contains(status);
        }

        /** The gateway, or whoever is behind it, can't say whether it was done. */
        boolean leavesDoubt() {
            return status >= FIRST_ERROR;
        }
    }

    /** The connection broke or nothing came in time; it may have been done. */
    record Lost(String why) implements Attempt {}

    /** There was no token to send it with. */
    record NotSent(String why) implements Attempt {}
}
