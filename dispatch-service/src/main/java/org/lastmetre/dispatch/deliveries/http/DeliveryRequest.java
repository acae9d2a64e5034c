package org.lastmetre.dispatch.deliveries.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.lastmetre.dispatch.deliveries.DoorReport;
import org.lastmetre.dispatch.deliveries.DoorReport.How;
import org.lastmetre.dispatch.deliveries.DoorReport.Outcome;
import org.lastmetre.dispatch.deliveries.Scan;
import org.lastmetre.dispatch.http.Limits;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.kit.http.About;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.kit.vocabulary.PackageCode;

/** What became of one package at the door; {@code how} is AT_DOOR when not said, IN_HAND at the gate. */
public record DeliveryRequest(
        @NotNull String packageCode,
        @NotNull Outcome outcome,
        How how,
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @Clean @Size(max = Limits.TEXT) String note,
        @NotNull @Clean @Size(max = Limits.SCAN_ID) String scanId,
        @NotNull OffsetDateTime at)
        implements About {
    @Override
    public String about() {
        return packageCode;
    }

    DoorReport toReport(Reach reach) {
        return new DoorReport(
                Asked.value("packageCode", packageCode, PackageCode::new),
                outcome,
                how,
                by,
                note,
                new Scan(scanId, Asked.at(at)),
                reach);
    }
}
