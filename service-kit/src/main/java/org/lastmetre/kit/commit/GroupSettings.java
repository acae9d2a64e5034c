package org.lastmetre.kit.commit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How commands are grouped. */
@ConfigMapping(prefix = "lastmetre.group")
public interface GroupSettings {
    /** Commands in one transaction at most; more lowers the cost of each, and lengthens the wait of the first. */
    @WithDefault("128")
    int maxCommands();

    /** Transactions of one group at the same time; one hides the other's wait for the disk, more only collide. */
    @WithDefault("2")
    int inFlight();

    /** Commands that may wait; beyond it callers are told to come again. At 5,000 a second, 4096 wait under a second. */
    @WithDefault("4096")
    int maxWaiting();

    /** How long each of them may wait; after that it isn't done, since callers that wait 10 s have gone by then. */
    @WithDefault("8s")
    Duration waitWithin();
}
