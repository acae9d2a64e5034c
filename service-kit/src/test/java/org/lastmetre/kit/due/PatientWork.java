package org.lastmetre.kit.due;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.lastmetre.kit.commit.Tx;

/** Asks for communities, as most works do. */
@ApplicationScoped
public class PatientWork implements DueWork {
    private final AtomicInteger runs = new AtomicInteger();

    @Override
    public String name() {
        return "patient";
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        runs.incrementAndGet();
        return Uni.createFrom().voidItem();
    }

    public int runs() {
        return runs.get();
    }
}
