package org.lastmetre.kit.commit;

import java.util.List;
import java.util.function.Function;

/**
 * How a command is done once only: the keys under which its answer is remembered, in the same transaction as its effect.
 *
 * @param keys none for a request that gave no key
 * @param digest of the body, so that the same key with another body is noticed
 * @param render makes the answer of the result; must not fail or block
 */
public record Once<R>(List<RequestKey> keys, String digest, Function<R, Answer> render) {
    public Once {
        keys = List.copyOf(keys);
    }

    /** A command whose repeat is told apart by the command itself. */
    public static <R> Once<R> unkeyed(Function<R, Answer> render) {
        return new Once<>(List.of(), "", render);
    }
}
