package org.lastmetre.kit.due;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.lastmetre.kit.commit.Tx;

/** Wants to be done once an hour. */
@ApplicationScoped
public class RareWork implements DueWork {
    private final AtomicInteger runs = new AtomicInteger();

    @Override
    public String name() {
        return "rare";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        runs.incrementAndGet();
        return Uni.createFrom().voidItem();
    }

    int runs() {
        return runs.get();
    }
}
