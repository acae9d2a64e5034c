package org.lastmetre.access.admission;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of one replica may be in use at a time. All of it together has to fit into a heap of 256 MB. */
@ConfigMapping(prefix = "lastmetre.admission")
public interface AdmissionSettings {
    /** Requests under way; what a replica answers in a quarter of a second. More only makes everybody wait longer. */
    @WithDefault("512")
    int requests();

    /** Of these, one caller's: half, so that one who asks without end doesn't shut out the others. */
    @WithDefault("256")
    int requestsOfOne();

    /** Open streams: each volunteer's phone and each order that is watched is one. */
    @WithDefault("10000")
    int streams();

    /** Of these, one caller's: a page has one or two, a partner's program may watch some hundred orders. */
    @WithDefault("500")
    int streamsOfOne();

    /** Bodies on their way here, which may come as slowly as {@link #bodyWithin()} lets them. */
    @WithDefault("1024")
    int bodies();

    /** The largest request body; a bulk of 10,000 orders has about 5 MB. */
    @WithDefault("16M")
    MemorySize maxBody();

    /** What all large bodies together may hold, from their first byte until they are answered; at least the largest. */
    @WithDefault("32M")
    MemorySize largeBodies();

    /** How long a body may take to arrive: 16 MB at 13 Mbit/s, an order over any line. */
    @WithDefault("10s")
    Duration bodyWithin();
}
