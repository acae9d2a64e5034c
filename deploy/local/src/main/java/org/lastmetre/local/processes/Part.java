package org.lastmetre.local.processes;

import java.time.Duration;
import java.util.List;

/** One process of the local system: how it is prepared, started, known to be ready, and stopped. */
public interface Part {
    String name();

    /** The port it listens on, on the loopback address. */
    int port();

    /** All the ports it needs, the one above among them. */
    default List<Integer> ports() {
        return List.of(port());
    }

    /** Whatever must exist before the process starts; called before every start, so it must be repeatable. */
    default void prepare() {}

    Launch launch();

    /** Asked again and again after the start; must answer within a second or two. */
    boolean ready();

    /** Work that needs the running process, such as creating databases; called once after each start. */
    default void furnish() {}

    /** Whoever starts on full, slow cores takes three minutes; to end it then would only begin anew what is nearly done. */
    default Duration startsWithin() {
        return Duration.ofMinutes(5);
    }

    default Stopping stopping() {
        return Stopping.POLITELY;
    }
}
