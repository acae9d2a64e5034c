package org.lastmetre.e2e.bench;

import java.nio.file.Path;
import java.util.List;
import org.lastmetre.e2e.Flags;

/**
 * What to measure and how long: seconds of warm-up, rounds of each side, seconds of a round; and where the figures go.
 *
 * @param orders how many are stored in the end for what is measured beside many
 * @param extent of the system, for what is measured with the services alone that it needs, and with all of them
 */
public record BenchOptions(
        String what, int warmUp, int rounds, int seconds, int orders, Extent extent, Path json, Path svg) {
    public static final String USAGE = "bench " + String.join("|", Benches.NAMES)
            + "|all [--warm-up SECONDS] [--rounds N] [--seconds N] [--orders N]"
            + " [--services alone|whole|both] [--json FILE] [--svg FILE]";
    private static final String ALL = "all";
    private static final int MOST_ORDERS = 5_000_000;

    /** Fails with a message for the terminal. */
    public static BenchOptions parse(List<String> arguments) {
        var what = arguments.isEmpty() ? "" : arguments.get(0);
        if (!what.equals(ALL) && !Benches.NAMES.contains(what)) {
            throw Flags.wrong(USAGE);
        }
        return Flags.read(arguments.subList(1, arguments.size()), usual(what), BenchOptions::with, USAGE);
    }

    static BenchOptions usual(String what) {
        return new BenchOptions(what, 180, 3, 10, MOST_ORDERS, Extent.BOTH, null, null);
    }

    boolean wants(String bench) {
        return what.equals(ALL) || what.equals(bench);
    }

    private BenchOptions with(String flag, String value) {
        return switch (flag) {
            case "--warm-up" -> new BenchOptions(what, number(flag, value), rounds, seconds, orders, extent, json, svg);
            case "--rounds" -> new BenchOptions(what, warmUp, number(flag, value), seconds, orders, extent, json, svg);
            case "--seconds" -> new BenchOptions(what, warmUp, rounds, number(flag, value), orders, extent, json, svg);
            case "--orders" -> new BenchOptions(what, warmUp, rounds, seconds, number(flag, value), extent, json, svg);
            case "--services" -> new BenchOptions(what, warmUp, rounds, seconds, orders, Extent.of(value), json, svg);
            case "--json" -> new BenchOptions(what, warmUp, rounds, seconds, orders, extent, Path.of(value), svg);
            case "--svg" -> new BenchOptions(what, warmUp, rounds, seconds, orders, extent, json, Path.of(value));
            default -> throw Flags.unknown(flag, USAGE);
        };
    }

    private static int number(String flag, String value) {
        if (!value.matches("[1-9]\\d{0,7}")) {
            throw new IllegalArgumentException(flag + " is a number from 1 to 99999999");
        }
        return Integer.parseInt(value);
    }
}
