package org.lastmetre.medical.trips.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** When vehicles are sent, and when others are called. */
@ConfigMapping(prefix = "lastmetre.trips")
interface TripSettings {
    /**
     * How long an immediate request waits for a vehicle before the public ambulance and the coordinator are called; how
     * long a coordinator needs to notice, not more.
     */
    @WithDefault("60s")
    Duration escalateAfter();

    /** The same for a community with a time of its own, such as {@code lastmetre.trips.escalate-after-in.fumin-garden=45s}. */
    Map<String, Duration> escalateAfterIn();

    /** How long before an appointment a vehicle may be sent: the way to the hospital and some patience at its door. */
    @WithDefault("90m")
    Duration fetchAhead();
}
