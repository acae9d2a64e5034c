package org.lastmetre.sanitation.tasks.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How soon what others ask for is due, and an alert when it isn't done. */
@ConfigMapping(prefix = "lastmetre.tasks")
interface TaskSettings {
    /** A vehicle that came back; how long it may be missing on standby. Appointments hold vehicles as long. */
    @WithDefault("30m")
    Duration vehicleWithin();

    /** A building where somebody was found ill; how long the crew needs to dress and get there. */
    @WithDefault("2h")
    Duration buildingWithin();

    /** Packages that came back from doors; before the next window hands them out again. */
    @WithDefault("1h")
    Duration goodsWithin();
}
