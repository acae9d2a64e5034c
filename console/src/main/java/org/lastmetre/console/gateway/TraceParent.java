package org.lastmetre.console.gateway;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The W3C trace context header: kept when the caller sent a sound one, else begun here. */
final class TraceParent {
    static final String HEADER = "traceparent";
    private static final Pattern SOUND =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    static String keptOrBegun(String given) {
        return given != null && SOUND.matcher(given).matches() ? given : begun();
    }

    private static String begun() {
        var random = ThreadLocalRandom.current();
        return "00-%016x%016x-%016x-01".formatted(positive(random), random.nextLong(), positive(random));
    }

    private static long positive(ThreadLocalRandom random) {
        return random.nextLong(1, Long.MAX_VALUE);
    }
}
