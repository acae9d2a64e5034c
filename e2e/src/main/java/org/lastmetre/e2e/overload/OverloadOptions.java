package org.lastmetre.e2e.overload;

import java.time.Duration;
import java.util.List;
import org.lastmetre.e2e.Flags;

/** For how long the system warms up, is measured, and is offered four times what it can take. */
public record OverloadOptions(Duration warmUp, Duration measuring, Duration time) {
    public static final String USAGE = "overload [--minutes N] [--warm-up SECONDS]";

    /** What can be taken trebles in the first minutes, and four times a cold system's share is little for a warm one. */
    private static final OverloadOptions USUAL =
            new OverloadOptions(Duration.ofMinutes(3), Duration.ofSeconds(10), Duration.ofMinutes(10));

    /** Fails with a message for the terminal. */
    public static OverloadOptions parse(List<String> arguments) {
        return Flags.read(arguments, USUAL, OverloadOptions::with, USAGE);
    }

    private OverloadOptions with(String flag, String value) {
        return switch (flag) {
            case "--minutes" -> minutes(value);
            case "--warm-up" -> warmUp(value);
            default -> throw Flags.unknown(flag, USAGE);
        };
    }

    private OverloadOptions warmUp(String value) {
        var seconds = Integer.parseInt(value);
        if (seconds < 1 || seconds > 600) {
            throw new IllegalArgumentException("--warm-up must be from 1 to 600 seconds");
        }
        return new OverloadOptions(Duration.ofSeconds(seconds), measuring, time);
    }

    private OverloadOptions minutes(String value) {
        var minutes = Double.parseDouble(value);
        if (!(minutes > 0) || minutes > 60) {
            throw new IllegalArgumentException("--minutes must be more than 0 and at most 60");
        }
        return new OverloadOptions(warmUp, measuring, Duration.ofSeconds(Math.round(minutes * 60)));
    }
}
