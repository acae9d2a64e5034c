package org.lastmetre.identity.attempts;

import java.time.Duration;

/** Too many failures: nothing was verified, and the next try is looked at after {@code wait}. Has no stack trace, since it is no fault. */
public final class SlowDown extends RuntimeException {
    private final transient Duration wait;

    public SlowDown(Duration wait) {
        super("too many failed attempts", null, false, false);
        this.wait = wait;
    }

    /** In whole seconds, so that nobody comes too early. */
    public long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
