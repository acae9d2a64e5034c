package org.lastmetre.kit.commit;

import java.util.function.Supplier;
import org.lastmetre.kit.refusal.Refusal;

/** What became of one command of a group: done, or refused without disturbing the others. */
public sealed interface Result<R> {
    record Done<R>(R value) implements Result<R> {}

    record Refused<R>(Refusal refusal) implements Result<R> {}

    static <R> Result<R> done(R value) {
        return new Done<>(value);
    }

    static <R> Result<R> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Turns a thrown refusal into a result. */
    static <R> Result<R> of(Supplier<R> decision) {
        try {
            return done(decision.get());
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    /** @throws Refusal if it was refused */
    default R orThrow() {
        if (this instanceof Done<R> done) {
            return done.value();
        }
        throw ((Refused<R>) this).refusal();
    }
}
