package org.lastmetre.console.credentials;

import java.time.Duration;
import org.lastmetre.access.Pass;
import org.lastmetre.console.problem.Problem;

/** What became of a key, and for how long that is remembered. */
sealed interface Exchanged {
    Duration kept();

    /** A token; {@code pass} says how long it is worth something. */
    record Given(String token, Pass pass, Duration kept) implements Exchanged {
        @Override
        public String toString() {
            return "Given[***]";
        }
    }

    record Refused(Problem problem, Duration kept) implements Exchanged {}
}
