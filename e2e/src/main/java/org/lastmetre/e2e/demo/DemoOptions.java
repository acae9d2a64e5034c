package org.lastmetre.e2e.demo;

import java.util.List;
import org.lastmetre.e2e.Flags;

/** Which community's day, decided by which seed, how many simulated seconds in a real one. */
public record DemoOptions(String community, long seed, double speed) {
    public static final String USAGE = "demo [--community ID] [--seed N] [--speed N]";
    private static final DemoOptions USUAL = new DemoOptions("fumin-garden", 1, 225);

    /** Fails with a message for the terminal. */
    public static DemoOptions parse(List<String> arguments) {
        return Flags.read(arguments, USUAL, DemoOptions::with, USAGE);
    }

    private DemoOptions with(String flag, String value) {
        return switch (flag) {
            case "--community" -> new DemoOptions(value, seed, speed);
            case "--seed" -> new DemoOptions(community, Long.parseLong(value), speed);
            case "--speed" -> new DemoOptions(community, seed, positive(Double.parseDouble(value)));
            default -> throw Flags.unknown(flag, USAGE);
        };
    }

    private static double positive(double speed) {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("--speed must be more than 0");
        }
        return speed;
    }
}
