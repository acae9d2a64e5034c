package org.lastmetre.dispatch.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.community.Community;

/** How a day stands or ended; {@code certifiedAt} is null while it has no certificate. */
public record ClearanceSheet(
        Community community,
        LocalDate date,
        Forecast forecast,
        DayCount count,
        List<LeftPackage> left,
        Instant certifiedAt) {

    /** A day that is over, as its certificate says. */
    static ClearanceSheet of(Community community, ClearanceDay day, Certificate certificate, Instant certifiedAt) {
        var out = (int) certificate.left().stream()
                .filter(left -> left.reason() == LeftPackage.Reason.OUT)
                .count();
        var state = certificate.cleared() ? Forecast.State.CLEARED : Forecast.State.RED;
        var forecast = new Forecast(state, certificate.left().size() - out, out, certificate.at(), day.deadline());
        var count = new DayCount(certificate.delivered(), certificate.returned());
        return new ClearanceSheet(community, day.date(), forecast, count, certificate.left(), certifiedAt);
    }

    /** Goods that come after reception closed are shown, but reopen nothing. */
    ClearanceSheet certified(Certificate certificate) {
        var state = certificate.cleared() ? Forecast.State.CLEARED : forecast.state();
        var shown =
                new Forecast(state, forecast.onHand(), forecast.out(), forecast.expectedClearAt(), forecast.deadline());
        return new ClearanceSheet(community, date, shown, count, left, certificate.at());
    }
}
