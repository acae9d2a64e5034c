package org.lastmetre.identity.secrets;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lastmetre.kit.refusal.Refusal;

/**
 * Hashes and verifies secrets beside the event loop. Each takes some 70 ms of a core and 19 MiB: two at a time, and no more
 * than 32 that wait, the last of them for about a second; beyond that callers are told to come again.
 */
@ApplicationScoped
public class Hashing {
    private static final int THREADS = 2;
    private static final int WAITING = 32;

    private final ExecutorService workers = workers();
    private final Randomness randomness;
    private final String nobodys;

    Hashing(Randomness randomness) {
        this.randomness = randomness;
        this.nobodys = Argon2.hash(randomness.secret(), randomness.salt());
    }

    /** Threads that nobody has to stop. */
    private static ExecutorService workers() {
        var queue = new ArrayBlockingQueue<Runnable>(WAITING);
        return new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, queue, work -> {
            var thread = new Thread(work, "hashing");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The PHC string of a secret; fails with 503 {@code busy}. */
    public Uni<String> hash(Secret secret) {
        return beside(() -> Argon2.hash(secret, randomness.salt()));
    }

    /**
     * Which of the hashes is the secret's, -1 for none. For somebody who has none, one that fits nobody is verified: the
     * time of the answer does not tell who is known here. Fails with 503 {@code busy}.
     */
    public Uni<Integer> match(List<String> hashes, Secret secret) {
        return beside(() -> {
            if (hashes.isEmpty()) {
                Argon2.matches(nobodys, secret);
                return -1;
            }
            return firstMatch(hashes, secret);
        });
    }

    private static int firstMatch(List<String> hashes, Secret secret) {
        for (var i = 0; i < hashes.size(); i++) {
            if (Argon2.matches(hashes.get(i), secret)) {
                return i;
            }
        }
        return -1;
    }

    private <T> Uni<T> beside(Supplier<T> work) {
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(workers)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> Refusal.busy("more people sign in than can be verified soon"));
    }
}
