package org.lastmetre.e2e.bench;

import java.nio.file.Path;
import java.util.List;
import org.lastmetre.e2e.Flags;

/** How long to measure: seconds of warm-up, rounds of each side, seconds of a round; and where the figures go as JSON. */
public record BenchOptions(int warmUp, int rounds, int seconds, Path json) {
    public static final String USAGE = "bench intake [--warm-up SECONDS] [--rounds N] [--seconds N] [--json FILE]";
    private static final BenchOptions USUAL = new BenchOptions(60, 3, 10, null);

    /** Fails with a message for the terminal. */
    public static BenchOptions parse(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.get(0).equals("intake")) {
            throw Flags.wrong(USAGE);
        }
        return Flags.read(arguments.subList(1, arguments.size()), USUAL, BenchOptions::with, USAGE);
    }

    private BenchOptions with(String flag, String value) {
        return switch (flag) {
            case "--warm-up" -> new BenchOptions(number(flag, value), rounds, seconds, json);
            case "--rounds" -> new BenchOptions(warmUp, number(flag, value), seconds, json);
            case "--seconds" -> new BenchOptions(warmUp, rounds, number(flag, value), json);
            case "--json" -> new BenchOptions(warmUp, rounds, seconds, Path.of(value));
            default -> throw Flags.unknown(flag, USAGE);
        };
    }

    private static int number(String flag, String value) {
        if (!value.matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException(flag + " is a number from 1 to 9999");
        }
        return Integer.parseInt(value);
    }
}
