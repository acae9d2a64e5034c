package org.lastmetre.e2e.faults;

import java.time.Duration;
import java.util.List;
import org.lastmetre.e2e.Flags;

/** For how long faults are injected, and which ones by which seed. */
public record FaultOptions(Duration time, long seed) {
    public static final String USAGE = "faults [--minutes N] [--seed S]";
    private static final FaultOptions USUAL = new FaultOptions(Duration.ofMinutes(5), 1);

    /** Fails with a message for the terminal. */
    public static FaultOptions parse(List<String> arguments) {
        return Flags.read(arguments, USUAL, FaultOptions::with, USAGE);
    }

    private FaultOptions with(String flag, String value) {
        return switch (flag) {
            case "--minutes" -> new FaultOptions(minutes(Double.parseDouble(value)), seed);
            case "--seed" -> new FaultOptions(time, Long.parseLong(value));
            default -> throw Flags.unknown(flag, USAGE);
        };
    }

    private static Duration minutes(double minutes) {
        if (!(minutes > 0) || minutes > 180) {
            throw new IllegalArgumentException("--minutes must be more than 0 and at most 180");
        }
        return Duration.ofSeconds(Math.round(minutes * 60));
    }
}
