package org.lastmetre.order.testing;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.commit.Tx;

/** A transaction that stays open after its work until it is told to end, as one of somebody slow. */
public final class Holder {
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final CompletableFuture<Void> over;

    /** Begins at once; the work may have to wait. */
    public Holder(Transactions transactions, Function<Tx, Uni<?>> work) {
        over = transactions
                .run(tx -> work.apply(tx).invoke(() -> done.complete(null)).chain(() -> Uni.createFrom()
                        .completionStage(end)))
                .subscribeAsCompletionStage();
    }

    public boolean isDone() {
        return done.isDone();
    }

    public void awaitDone(Duration limit) {
        Uni.createFrom().completionStage(done).await().atMost(limit);
    }

    /** Returns when it is committed. */
    public void commit(Duration limit) {
        end.complete(null);
        Uni.createFrom().completionStage(over).await().atMost(limit);
    }
}
