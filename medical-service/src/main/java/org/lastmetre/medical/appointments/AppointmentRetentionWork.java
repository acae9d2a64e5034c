package org.lastmetre.medical.appointments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;
import org.lastmetre.medical.privacy.Retention;

/** Erases who and why of appointments that ended, once it has been kept long enough. */
@ApplicationScoped
class AppointmentRetentionWork implements DueWork {
    private final Appointments appointments;
    private final Retention retention;

    AppointmentRetentionWork(Appointments appointments, Retention retention) {
        this.appointments = appointments;
        this.retention = retention;
    }

    @Override
    public String name() {
        return "medical-appointment-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Void> run(Tx tx, Instant now) {
        return appointments.erase(tx, retention.endedBefore(now)).replaceWithVoid();
    }
}
