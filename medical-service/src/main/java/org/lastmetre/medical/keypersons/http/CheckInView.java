package org.lastmetre.medical.keypersons.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.lastmetre.medical.keypersons.CheckInSheet;
import org.lastmetre.medical.keypersons.CheckInState;
import org.lastmetre.medical.keypersons.Condition;
import org.lastmetre.medical.keypersons.Reason;

/**
 * A check-in as those see it who make the calls.
 *
 * @param nextCallAt when the next call counts; {@code visitUntil} until when a visit has to be made
 * @param condition in lists only: an answer is remembered for its repeats, and must hold no medical detail
 */
public record CheckInView(
        String id,
        String person,
        String community,
        LocalDate date,
        String building,
        String unit,
        String room,
        String grid,
        String caller,
        CheckInState state,
        int inVain,
        OffsetDateTime nextCallAt,
        OffsetDateTime visitUntil,
        Condition condition,
        String by,
        OffsetDateTime at,
        Reason reason,
        long version,
        Offers offers) {
    /** What can be done next with one more call. */
    public record Offers(String medicalRequest) {}

    static CheckInView of(CheckInSheet sheet, boolean withDetail) {
        var one = sheet.checkIn();
        var visit = one.state() == CheckInState.VISIT;
        var next = sheet.community().local(one.calls().next());
        return new CheckInView(
                one.id().toString(),
                one.person().value(),
                one.community().value(),
                one.date(),
                one.spot().door().building(),
                one.spot().door().unit(),
                one.spot().door().room(),
                one.spot().grid(),
                one.caller() == null ? null : one.caller().value(),
                one.state(),
                one.calls().inVain(),
                visit ? null : next,
                visit ? next : null,
                withDetail ? one.condition() : null,
                one.calls().by(),
                sheet.community().local(one.calls().at()),
                one.reason(),
                one.version(),
                offers(one.id().toString(), one.state()));
    }

    private static Offers offers(String id, CheckInState state) {
        var known = state == CheckInState.ANSWERED || state == CheckInState.ESCALATED;
        return known ? new Offers("/api/check-ins/" + id + "/medical-request") : null;
    }
}
