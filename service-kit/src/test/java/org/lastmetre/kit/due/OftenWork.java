package org.lastmetre.kit.due;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.lastmetre.kit.commit.Tx;

/** Wants to be done as often as the ticker goes, and asks for no community. */
@ApplicationScoped
public class OftenWork implements DueWork {
    private final AtomicInteger runs = new AtomicInteger();
    private volatile Instant first;

    @Override
    public String name() {
        return "often";
    }

    @Override
    public boolean needsCommunities() {
        return false;
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        if (runs.getAndIncrement() == 0) {
            first = now;
        }
        return Uni.createFrom().voidItem();
    }

    /** What time it was when it was done first; null before. */
    Instant first() {
        return first;
    }

    public int runs() {
        return runs.get();
    }
}
