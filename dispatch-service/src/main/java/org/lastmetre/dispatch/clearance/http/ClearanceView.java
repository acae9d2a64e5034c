package org.lastmetre.dispatch.clearance.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.dispatch.clearance.ClearanceSheet;
import org.lastmetre.dispatch.clearance.Forecast;
import org.lastmetre.dispatch.clearance.LeftPackage;

/** How a day stands or ended, in the community's time. */
public record ClearanceView(
        String community,
        LocalDate date,
        Forecast.State state,
        int onHand,
        int out,
        int delivered,
        int returned,
        OffsetDateTime expectedClearAt,
        OffsetDateTime deadline,
        OffsetDateTime certifiedAt,
        List<LeftView> left) {
    /** A package that is not at its door, and why. */
    public record LeftView(String packageCode, LeftPackage.Reason reason) {
        static LeftView of(LeftPackage left) {
            return new LeftView(left.code().value(), left.reason());
        }
    }

    static ClearanceView of(ClearanceSheet sheet) {
        var forecast = sheet.forecast();
        var community = sheet.community();
        return new ClearanceView(
                community.id().value(),
                sheet.date(),
                forecast.state(),
                forecast.onHand(),
                forecast.out(),
                sheet.count().delivered(),
                sheet.count().returned(),
                community.local(forecast.expectedClearAt()),
                community.local(forecast.deadline()),
                community.local(sheet.certifiedAt()),
                sheet.left().stream().map(LeftView::of).toList());
    }
}
