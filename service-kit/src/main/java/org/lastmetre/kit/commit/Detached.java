package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;

/** Lets work run to its end even when the one who asked hangs up: a command half done by a lost connection helps nobody. */
public final class Detached {
    private Detached() {}

    /** @return the outcome of {@code work}, which begins when somebody subscribes and goes on when they leave */
    public static <T> Uni<T> of(Uni<T> work) {
        return Uni.createFrom().deferred(() -> {
            var outcome = new CompletableFuture<T>();
            work.subscribe().with(outcome::complete, outcome::completeExceptionally);
            return Uni.createFrom().completionStage(outcome::minimalCompletionStage);
        });
    }
}
