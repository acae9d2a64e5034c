package org.lastmetre.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one caller may ask of one replica. */
@ConfigMapping(prefix = "lastmetre.limits")
interface LimitSettings {
    /** The span that quotas are counted over; a burst of a whole quota is allowed. */
    @WithDefault("10s")
    Duration window();

    /** Calls of a partner in a window: above what one replica can take, so that it only stops a loop gone wild. */
    @WithDefault("50000")
    int partner();

    /** Calls of anybody else in a window: a scanner makes a few a second, a page some more. */
    @WithDefault("20000")
    int others();

    /** Callers whose use is remembered. */
    @WithDefault("50000")
    int remembered();
}
