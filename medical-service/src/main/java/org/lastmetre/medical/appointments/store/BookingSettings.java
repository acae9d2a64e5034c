package org.lastmetre.medical.appointments.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** For how long, and how far ahead, vehicles are held for appointments. */
@ConfigMapping(prefix = "lastmetre.appointments")
interface BookingSettings {
    /** How long the way to the hospital takes, and the way back; the farther one of those that people go to, with traffic. */
    @WithDefault("45m")
    Duration travel();

    /** How long a vehicle is out of use after a trip until it is disinfected and stands by. */
    @WithDefault("30m")
    Duration disinfection();

    /** How far ahead vehicles are held. Longer shows clashes earlier; shorter leaves more room for what comes up. */
    @WithDefault("P14D")
    Duration planAhead();

    /** How long before a hold its vehicle is given to nobody else who can wait: as long as a trip usually takes. */
    @WithDefault("3h")
    Duration keepFree();
}
