package org.lastmetre.identity.tokens;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lastmetre.identity.RealTime;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;

/** Forgets tokens that were given back once they are over; by the real time, not by the rehearsal's. */
@ApplicationScoped
class GivenBackWork implements DueWork {
    private static final int AT_ONCE = 1000;

    private final GivenBack givenBack;
    private final RealTime time;

    GivenBackWork(GivenBack givenBack, RealTime time) {
        this.givenBack = givenBack;
        this.time = time;
    }

    @Override
    public String name() {
        return "tokens given back";
    }

    @Override
    public boolean needsCommunities() {
        return false;
    }

    @Override
    public Uni<Void> run(Tx tx, Instant rehearsed) {
        return givenBack.forget(tx, time.now(), AT_ONCE);
    }
}
