package org.lastmetre.e2e.demo;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Many hands that do the same at once; what goes wrong in a hand is noted in the book. */
final class Team implements AutoCloseable {
    private static final int HANDS = 12;

    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private final Book book;

    Team(Book book) {
        this.book = book;
    }

    /** Returns when everything is done. */
    <T> void each(Collection<T> all, Consumer<T> work) {
        var calls = all.stream()
                .map(one -> (Callable<Void>) () -> {
                    careful(() -> work.accept(one));
                    return null;
                })
                .toList();
        try {
            for (var done : hands.invokeAll(calls)) {
                settled(done);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    void careful(Runnable work) {
        try {
            work.run();
        } catch (Reply.Unexpected e) {
            book.problem(e.getMessage());
        }
    }

    private static void settled(Future<Void> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the day broke off", e.getCause());
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
