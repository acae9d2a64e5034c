package org.lastmetre.dispatch.visits.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.lastmetre.dispatch.http.Limits;
import org.lastmetre.dispatch.visits.VisitReport;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;

/** Whether somebody opened, which volunteer was there, and when by the device. */
public record VisitRequest(
        @NotNull Boolean answered,
        @NotNull String by,
        @NotNull @Clean @Size(max = Limits.SCAN_ID) String scanId,
        @NotNull OffsetDateTime at) {
    VisitReport of(UUID visit, Reach reach) {
        return new VisitReport(visit, answered, Asked.value("by", by, VolunteerId::new), Asked.at(at), reach);
    }
}
