package org.lastmetre.identity.signing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.lastmetre.identity.RealTime;

/**
 * The signing keys in memory, read again every half minute: far shorter than a new key waits before it signs, so that
 * every replica publishes it in time. When the database is away, what was read last is used on.
 */
@ApplicationScoped
public class KeysAtHand {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final SigningKeys keys;
    private final RealTime time;
    private final AtomicReference<Copy> copy = new AtomicReference<>();

    KeysAtHand(SigningKeys keys, RealTime time) {
        this.keys = keys;
        this.time = time;
    }

    private record Copy(KeySet keys, Instant readAt) {
        boolean isFresh(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(FRESH));
        }
    }

    /** Fails with {@link org.lastmetre.kit.refusal.Unavailable} only before the first reading. */
    public Uni<KeySet> get() {
        var last = copy.get();
        if (last != null && last.isFresh(time.now())) {
            return Uni.createFrom().item(last.keys());
        }
        var read = keys.all().invoke(found -> copy.set(new Copy(found, time.now())));
        return last == null ? read : read.onFailure().recoverWithItem(last.keys());
    }

    void forget() {
        copy.set(null);
    }
}
