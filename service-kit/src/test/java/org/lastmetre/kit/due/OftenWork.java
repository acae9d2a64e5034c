package org.lastmetre.kit.due;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.lastmetre.kit.commit.Tx;

/** Wants to be done as often as the ticker goes. */
@ApplicationScoped
public class OftenWork implements DueWork {
    private final AtomicInteger runs = new AtomicInteger();

    @Override
    public String name() {
        return "often";
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
