package org.lastmetre.medical.appointments.http;

import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.medical.appointments.AppointmentSheet;
import org.lastmetre.medical.appointments.AppointmentState;
import org.lastmetre.medical.appointments.Recurrence;

/** An appointment as it is shown; {@code medical} only where one is read by somebody who may see it. */
public record AppointmentView(
        String id,
        String community,
        String building,
        AppointmentState state,
        OffsetDateTime startsAt,
        long tripMinutes,
        String recurrence,
        OffsetDateTime plannedUntil,
        OffsetDateTime endedAt,
        long version,
        List<OccurrenceView> trips,
        PurposeView medical) {
    static AppointmentView of(AppointmentSheet sheet) {
        var one = sheet.appointment();
        var community = sheet.community();
        var schedule = one.schedule();
        return new AppointmentView(
                one.id().toString(),
                one.community().value(),
                one.door().building(),
                one.state(),
                community.local(schedule.startsAt()),
                schedule.stay().toMinutes(),
                rule(schedule.recurrence()),
                community.local(one.plannedUntil()),
                community.local(one.endedAt()),
                one.version(),
                sheet.occurrences().stream()
                        .map(time -> OccurrenceView.of(time, community))
                        .toList(),
                sheet.purpose()
                        .map(purpose -> PurposeView.of(purpose, one.door()))
                        .orElse(null));
    }

    private static String rule(Recurrence recurrence) {
        return recurrence.isOnce() ? null : recurrence.rule();
    }
}
