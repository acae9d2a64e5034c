package org.lastmetre.medical.appointments.http;

import java.time.LocalDate;
import java.util.UUID;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.medical.appointments.AppointmentId;

/** The appointment of a path, and one of its dates. */
final class AppointmentPath {
    private AppointmentPath() {}

    /** @throws Refusal 404 for what can't be an id */
    static AppointmentId id(String id) {
        return Asked.inPath(
                id,
                text -> new AppointmentId(UUID.fromString(text)),
                () -> Refusal.notFound("unknown-appointment", "there is no such appointment"));
    }

    /** @throws Refusal 400 for what is no date such as 2026-03-01 */
    static LocalDate date(String date) {
        return Asked.date(date);
    }
}
