package org.lastmetre.kit.inbox;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.Event;
import org.lastmetre.kit.commit.Tx;

/** One source a service listens to; a bean of it in a {@code kafka} room unpacks and delegates. */
public interface Reader {
    /** The topic, one reader a topic. */
    String topic();

    /** The events it wants; others are passed over. */
    Set<Class<? extends Event>> types();

    /** How long records may gather before they are taken, where nobody waits for the effect; nothing by default. */
    default Duration gathering() {
        return Duration.ZERO;
    }

    /**
     * Whether it has to know the communities, and which of their buildings are held; if so its topic is not read before all
     * that was there at the start is known.
     */
    default boolean needsCommunities() {
        return true;
    }

    /**
     * Takes a batch in the transaction that also notes it as read: an effect happens once, together with the record that
     * it did. Events of one key come in order; those a reader had before are not shown again.
     */
    Uni<Void> read(Tx tx, List<Received> events);
}
