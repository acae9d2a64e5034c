package org.lastmetre.sanitation.waste.http;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.lastmetre.kit.http.About;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.sanitation.http.Limits;
import org.lastmetre.sanitation.waste.NewBag;
import org.lastmetre.sanitation.waste.SealId;
import org.lastmetre.sanitation.waste.WasteKind;

/** A bag that is sealed; {@code kind} HOUSEHOLD unless it is said, {@code at} by the device. */
public record BagRequest(
        @NotNull String community,
        @NotNull @Clean @Size(max = 64) String point,
        WasteKind kind,
        @NotNull @DecimalMin("0.001") @DecimalMax("1000") Double weightKg,
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String sealId,
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @NotNull OffsetDateTime at)
        implements About {
    NewBag bag() {
        return new NewBag(
                new SealId(sealId),
                Asked.community(community),
                point,
                kind == null ? WasteKind.HOUSEHOLD : kind,
                new Weight(weightKg),
                by,
                Asked.at(at));
    }

    @Override
    public String about() {
        return sealId;
    }
}
