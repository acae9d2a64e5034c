package org.lastmetre.e2e.overload;

import java.time.Duration;
import java.util.List;
import org.lastmetre.e2e.Flags;

/** For how long the system warms up, is measured, and is offered four times what it can take. */
public record OverloadOptions(Duration warmUp, Duration measuring, Duration time) {
    public static final String USAGE = "overload [--minutes N]";
    private static final OverloadOptions USUAL =
            new OverloadOptions(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofMinutes(10));

    /** Fails with a message for the terminal. */
    public static OverloadOptions parse(List<String> arguments) {
        return Flags.read(arguments, USUAL, OverloadOptions::with, USAGE);
    }

    private OverloadOptions with(String flag, String value) {
        if (!flag.equals("--minutes")) {
            throw Flags.unknown(flag, USAGE);
        }
        var minutes = Double.parseDouble(value);
        if (!(minutes > 0) || minutes > 60) {
            throw new IllegalArgumentException("--minutes must be more than 0 and at most 60");
        }
        return new OverloadOptions(warmUp, measuring, Duration.ofSeconds(Math.round(minutes * 60)));
    }
}
