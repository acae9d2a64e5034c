package org.lastmetre.console.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time of all services: the machine's, or in a rehearsal what was last set, running at its speed. */
@ApplicationScoped
public class RehearsalClock {
    private final Clock real;
    private final boolean rehearsal;
    private final AtomicReference<ClockSetting> setting;

    RehearsalClock(
            Clock real, @ConfigProperty(name = "lastmetre.rehearsal", defaultValue = "false") boolean rehearsal) {
        this.real = real;
        this.rehearsal = rehearsal;
        this.setting = new AtomicReference<>(ClockSetting.real(real.instant()));
    }

    /** Whether the time may be set, so that it can differ from the machine's. */
    public boolean isRehearsal() {
        return rehearsal;
    }

    public Instant now() {
        return setting.get().at(real.instant()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Simulated seconds per real second. */
    double speed() {
        return setting.get().speed();
    }

    /** What a request would set; what it leaves out stays as it is at this instant. */
    ClockSetting changed(Instant now, Double speed) {
        var setAt = real.instant();
        var current = setting.get();
        return new ClockSetting(now == null ? current.at(setAt) : now, speed == null ? current.speed() : speed, setAt);
    }

    void follow(ClockSetting heard) {
        setting.set(heard);
    }
}
