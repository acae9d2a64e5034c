package org.lastmetre.kit.due;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;

/** Work that time decides: asks the store what is due at an instant and does it. No timer a restart could forget. */
public interface DueWork {
    /** Names the lease; one replica at a time does the work of a name. */
    String name();

    /**
     * How much real time passes at least between two runs on one replica, asked at each tick; as often as the ticker goes by
     * default.
     */
    default Duration every() {
        return Duration.ZERO;
    }

    /**
     * Whether it has to know the communities, and which of their buildings are held; if so it is not done before all that was
     * there at the start is known. What asks for none of that need not wait for the broker.
     */
    default boolean needsCommunities() {
        return true;
    }

    /** Does what is due at {@code now}, in one transaction; must be cheap when nothing is. */
    Uni<Void> run(Tx tx, Instant now);
}
