package org.lastmetre.sorting.reception.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.http.About;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.sorting.reception.Arrival;
import org.lastmetre.sorting.reception.Condition;

/** A scan at the reception point: of a known code, or of a parcel that has only a label. */
public record ArrivalRequest(
        @NotNull @Schema(examples = "fumin-garden") String community,
        @Schema(examples = "LM0A1B2C3D4E5F6G7H-1") String packageCode,
        @Valid LabelRequest label,
        Condition condition,

        @Positive @DecimalMax("1000") @Schema(examples = "2.5")
        Double weightKg,

        @NotNull @Clean @Size(max = 100) @Schema(examples = "scanner-3:117")
        String scanId,

        @NotNull @Schema(examples = "2026-03-01T09:12:00+08:00")
        OffsetDateTime at)
        implements About {
    @Override
    public String about() {
        return packageCode;
    }

    /** What is written on a parcel. */
    public record LabelRequest(
            @NotNull
            @Size(max = 500)
            @Pattern(regexp = PRINTABLE, message = "has no control characters")
            @Schema(examples = "7栋2单元301 王女士")
            String text,

            Category category) {
        /** A label has lines; other control characters come from a broken scanner. */
        private static final String PRINTABLE = "[\\t\\r\\n[^\\p{Cntrl}]]*+";
    }

    CommunityId communityId() {
        return Asked.community(community);
    }

    /** @param spare becomes the code of a parcel that has none */
    Arrival toArrival(Community known, UUID spare, String by) {
        if (packageCode == null && label == null) {
            throw Refusal.invalid("packageCode", "is required unless there is a label");
        }
        var scanned = Asked.value("packageCode", packageCode, PackageCode::new);
        return new Arrival(
                known,
                scanned == null ? PackageCode.from(spare) : scanned,
                label == null ? null : new Arrival.Label(label.text(), label.category()),
                condition == null ? Condition.OK : condition,
                Weight.ofNullable(weightKg),
                by,
                Asked.at(at));
    }
}
