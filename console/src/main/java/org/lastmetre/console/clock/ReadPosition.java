package org.lastmetre.console.clock;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;

/** How far the clock topic was read, and who waits for it. */
final class ReadPosition {
    private final ConcurrentSkipListMap<Long, CompletableFuture<Void>> waiting = new ConcurrentSkipListMap<>();
    private volatile long read = -1;

    /** The record at this offset was read and followed. */
    void reached(long offset) {
        read = offset;
        waiting.headMap(offset, true).values().forEach(one -> one.complete(null));
        waiting.headMap(offset, true).clear();
    }

    Uni<Void> await(long offset) {
        var reached = waiting.computeIfAbsent(offset, ignored -> new CompletableFuture<>());
        if (read >= offset) {
            reached.complete(null);
        }
        return Uni.createFrom().completionStage(reached);
    }
}
