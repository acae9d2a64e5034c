package org.lastmetre.e2e.faults;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.e2e.Flags;
import org.lastmetre.local.system.Service;

/**
 * For how long faults are injected, and which ones by which seed.
 *
 * @param twice what runs as two replicas
 */
public record FaultOptions(Duration time, long seed, List<Service> twice) {
    public static final String USAGE =
            "faults [--minutes N] [--seed S] [--twice order,sorting,dispatch,medical,sanitation,identity,gateway|none]";
    private static final List<Service> EVERYTHING =
            Stream.concat(Service.ALL.stream(), Stream.of(Service.GATEWAY)).toList();
    private static final FaultOptions USUAL = new FaultOptions(Duration.ofMinutes(5), 1, EVERYTHING);

    /** Fails with a message for the terminal. */
    public static FaultOptions parse(List<String> arguments) {
        return Flags.read(arguments, USUAL, FaultOptions::with, USAGE);
    }

    private FaultOptions with(String flag, String value) {
        return switch (flag) {
            case "--minutes" -> new FaultOptions(minutes(Double.parseDouble(value)), seed, twice);
            case "--seed" -> new FaultOptions(time, Long.parseLong(value), twice);
            case "--twice" -> new FaultOptions(time, seed, named(value));
            default -> throw Flags.unknown(flag, USAGE);
        };
    }

    /** Two replicas of everything are much for a small machine. */
    private static List<Service> named(String keys) {
        var wanted = keys.equals("none") ? List.<String>of() : List.of(keys.split(","));
        var found = EVERYTHING.stream()
                .filter(service -> wanted.contains(service.key()))
                .toList();
        if (found.size() != wanted.size()) {
            throw new IllegalArgumentException("--twice names services: " + USAGE);
        }
        return found;
    }

    private static Duration minutes(double minutes) {
        if (!(minutes > 0) || minutes > 180) {
            throw new IllegalArgumentException("--minutes must be more than 0 and at most 180");
        }
        return Duration.ofSeconds(Math.round(minutes * 60));
    }
}
