package org.lastmetre.sanitation.rounds.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How strictly rounds are timed, and how long they are kept. */
@ConfigMapping(prefix = "lastmetre.rounds")
interface RoundSettings {
    /** How long a round is in time at least, where rounds follow each other as closely as the gap allows; some minutes for a crew. */
    @WithDefault("15m")
    Duration leastWindow();

    /** How long before a round is overdue it is an alert; as long as somebody needs to go there. */
    @WithDefault("15m")
    Duration warnBefore();

    /**
     * How many days back a scan may come in late, of a device that was without a net; two weeks are ample. Older days are
     * packed, and shown as before; at least two, since it is another day elsewhere.
     */
    @WithDefault("14")
    int openDays();

    /** How many days rounds are kept; a year and a month, to compare with last year. More than the open ones. */
    @WithDefault("400")
    int keepDays();
}
