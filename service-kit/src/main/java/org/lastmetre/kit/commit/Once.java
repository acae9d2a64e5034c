package org.lastmetre.kit.commit;

import java.util.List;
import java.util.function.Function;

/**
 * How a command is done once only: the keys under which its answer is remembered, in the same transaction as its effect.
 *
 * @param keys none for a request that gave no key
 * @param digest of the body, so that the same key with another body is noticed
 * @param render makes the answer of the result; must not fail or block
 * @param by who has it done; null for what the service does by itself
 */
public record Once<R>(List<RequestKey> keys, String digest, Function<R, Answer> render, By by) {
    public Once {
        keys = List.copyOf(keys);
    }

    /** What nobody in particular has done. */
    public Once(List<RequestKey> keys, String digest, Function<R, Answer> render) {
        this(keys, digest, render, null);
    }

    /** A command whose repeat is told apart by the command itself. */
    public static <R> Once<R> unkeyed(Function<R, Answer> render) {
        return new Once<>(List.of(), "", render);
    }
}
