package org.lastmetre.dispatch.runs.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.lastmetre.dispatch.deliveries.Scan;
import org.lastmetre.dispatch.http.Limits;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;

/** The scan with which a runner leaves. */
public record DepartureRequest(
        @NotNull @Clean @Size(max = Limits.SCAN_ID) String scanId,
        @NotNull OffsetDateTime at) {
    Scan scan() {
        return new Scan(scanId, Asked.at(at));
    }
}
