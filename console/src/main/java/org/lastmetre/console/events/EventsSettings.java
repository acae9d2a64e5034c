package org.lastmetre.console.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of the live stream of all events. */
@ConfigMapping(prefix = "lastmetre.events")
interface EventsSettings {
    /** Open streams; each has a thread and a Kafka consumer of its own, about 1 MB together. */
    @WithDefault("100")
    int streams();

    /** How often a quiet stream says that it lives; below the shortest idle limit on the way, often 30 s. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a reader may leave a single event untaken before it is dropped. */
    @WithDefault("10s")
    Duration patience();

    /** How long a dropped reader has to take the news of it before its connection is cut. */
    @WithDefault("20s")
    Duration farewell();
}
