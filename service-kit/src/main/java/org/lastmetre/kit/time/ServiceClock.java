package org.lastmetre.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's time, or what the rehearsal last set. */
@ApplicationScoped
public class ServiceClock implements Clock {
    private final AtomicReference<Optional<ClockSetting>> setting = new AtomicReference<>(Optional.empty());

    @Override
    public Instant now() {
        var real = Instant.now();
        return setting.get().map(rehearsal -> rehearsal.at(real)).orElse(real).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public double speed() {
        return setting.get().map(ClockSetting::speed).orElse(1.0);
    }

    /** From now on the rehearsal's time counts. */
    public void set(ClockSetting rehearsal) {
        setting.set(Optional.of(rehearsal));
    }
}
