package org.lastmetre.e2e;

import java.util.List;

/** Reads {@code --flag value} after {@code --flag value}. */
public final class Flags {
    private Flags() {}

    /** The options with one more flag, or a message for the terminal as an {@link IllegalArgumentException}. */
    @FunctionalInterface
    public interface Taking<O> {
        O with(O options, String flag, String value);
    }

    /** Fails with the usage for a flag without a value, for what isn't known and for what should be a number and is none. */
    public static <O> O read(List<String> arguments, O usual, Taking<O> taking, String usage) {
        if (arguments.size() % 2 != 0) {
            throw wrong(usage);
        }
        var options = usual;
        for (var i = 0; i < arguments.size(); i += 2) {
            options = one(options, arguments.get(i), arguments.get(i + 1), taking);
        }
        return options;
    }

    private static <O> O one(O options, String flag, String value, Taking<O> taking) {
        try {
            return taking.with(options, flag, value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(flag + " is not a number: " + value, e);
        }
    }

    public static IllegalArgumentException unknown(String flag, String usage) {
        return new IllegalArgumentException("Unknown " + flag + ". Usage: " + usage);
    }

    public static IllegalArgumentException wrong(String usage) {
        return new IllegalArgumentException("Usage: " + usage);
    }
}
