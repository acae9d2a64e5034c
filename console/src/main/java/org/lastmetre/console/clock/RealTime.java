package org.lastmetre.console.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The machine's time, given to whoever needs the real one. */
class RealTime {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
