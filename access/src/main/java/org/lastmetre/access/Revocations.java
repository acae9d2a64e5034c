package org.lastmetre.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** The credentials and tokens that are revoked, as this replica heard. Tokens live in real time, even in a rehearsal. */
@ApplicationScoped
public class Revocations {
    /** No token lives longer, so what was revoked before needs not be remembered. */
    private static final Duration LONGEST_TOKEN = Duration.ofDays(2);

    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Map<String, Instant> revoked = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile Instant sweepAt = Instant.MIN;
    private volatile BooleanSupplier complete = () -> false;

    public Revocations() {
        this(Clock.systemUTC());
    }

    Revocations(Clock clock) {
        this.clock = clock;
    }

    /** @param complete whether everything is known that was revoked before this replica started */
    public void heardBy(BooleanSupplier complete) {
        this.complete = complete;
    }

    /** Until then nobody can be let in: a token that was revoked yesterday would be good again. */
    boolean complete() {
        return complete.getAsBoolean();
    }

    /** @param id the {@code sid} or {@code jti} of tokens */
    public void revoke(String id, Instant at) {
        var now = clock.instant();
        var forgotten = now.minus(LONGEST_TOKEN);
        if (at.isAfter(forgotten)) {
            revoked.put(id, at);
        }
        if (now.isAfter(sweepAt)) {
            sweepAt = now.plus(SWEEP);
            revoked.values().removeIf(before -> before.isBefore(forgotten));
        }
    }

    /** Whether the pass is worth something at this moment. */
    public boolean stands(Pass pass) {
        return clock.instant().isBefore(pass.expiresAt()) && !isRevoked(pass.credential()) && !isRevoked(pass.token());
    }

    private boolean isRevoked(String id) {
        return id != null && revoked.containsKey(id);
    }
}
