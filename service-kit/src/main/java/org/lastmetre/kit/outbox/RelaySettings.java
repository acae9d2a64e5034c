package org.lastmetre.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.lastmetre.kit.kafka.Gathering;

/** How the relay works. */
@ConfigMapping(prefix = "lastmetre.relay")
public interface RelaySettings {
    /** Off where Debezium on Kafka Connect reads the outbox instead. */
    @WithDefault("true")
    boolean enabled();

    /** Rows sent and deleted together; more than 500 makes the claiming transaction long. */
    @WithDefault("500")
    int batch();

    /** How long a committed row waits if its ring got lost, such as when its replica died right after the commit. */
    @WithDefault("200ms")
    Duration poll();

    /** From so many rows in a pass on, the next one waits for more of them to gather; fewer are sent at once. */
    @WithDefault("8")
    int gatherFrom();

    /** How long they gather for each row of the last pass. */
    @WithDefault("1ms")
    Duration gatherEach();

    /** How long they gather at most. */
    @WithDefault("25ms")
    Duration gathering();

    /** When and how long rows gather: a pass costs four round trips to the database and one to the broker. */
    default Gathering together() {
        return new Gathering(gatherFrom(), gatherEach(), gathering());
    }

    /**
     * For how long a pass goes on sending; at least the producer's delivery timeout, within which its last records are
     * acknowledged or not. Both together are less than the database's idle_in_transaction_session_timeout.
     */
    @WithDefault("12s")
    Duration sendLimit();

    /** An unsent row older than this makes the service report itself unwell; a busy machine may be late by half of it. */
    @WithDefault("60s")
    Duration tooOld();

    /**
     * A broker that has acknowledged nothing it was sent for so long makes the service report itself unwell. One that is
     * started again may be seen; a topic that is used for the first time, which is refused for a moment, must not be.
     */
    @WithDefault("10s")
    Duration refusedTooLong();

    /** Events that may wait to be published before commands are refused: at 2 KB each, a million fill 2 GB of the disk. */
    @WithDefault("1000000")
    long mostWaiting();
}
