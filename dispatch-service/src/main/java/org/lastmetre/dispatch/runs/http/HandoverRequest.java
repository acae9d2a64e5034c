package org.lastmetre.dispatch.runs.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lastmetre.dispatch.deliveries.Scan;
import org.lastmetre.dispatch.http.Limits;
import org.lastmetre.dispatch.runs.HandOver;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

/** What was taken over at the foot of a building: the codes, or how many. */
public record HandoverRequest(
        @Size(max = Limits.PACKAGES) List<@NotNull String> accepted,
        @PositiveOrZero Integer acceptedCount,
        @Clean @Size(max = Limits.TEXT) String difference,
        @NotNull String by,
        @NotNull @Clean @Size(max = Limits.SCAN_ID) String scanId,
        @NotNull OffsetDateTime at) {

    HandOver toCommand(UUID run, String building) {
        return new HandOver(
                run,
                building,
                codes(),
                acceptedCount,
                difference,
                Asked.value("by", by, VolunteerId::new),
                new Scan(scanId, Asked.at(at)));
    }

    private List<PackageCode> codes() {
        if (accepted == null && acceptedCount == null) {
            throw Refusal.invalid("accepted", "says which packages were accepted, or acceptedCount how many");
        }
        if (accepted == null) {
            return null;
        }
        var codes = accepted.stream()
                .map(code -> Asked.value("accepted", code, PackageCode::new))
                .distinct()
                .toList();
        if (acceptedCount != null && acceptedCount != codes.size()) {
            throw Refusal.invalid("acceptedCount", "differs from the number of accepted packages");
        }
        return codes;
    }
}
