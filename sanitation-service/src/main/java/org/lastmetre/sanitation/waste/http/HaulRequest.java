package org.lastmetre.sanitation.waste.http;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import org.lastmetre.kit.http.About;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.sanitation.http.Limits;
import org.lastmetre.sanitation.waste.NewHaul;
import org.lastmetre.sanitation.waste.SealId;

/** Bags that are loaded; {@code weightKg} of all of them if they were weighed again, {@code at} by the device. */
public record HaulRequest(
        @NotNull String community,
        @NotNull @Clean @Size(max = 64) String vehicle,
        @NotEmpty @Size(max = 500) List<@NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String> sealIds,
        @DecimalMin("0.001") @DecimalMax("50000") Double weightKg,
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @NotNull OffsetDateTime at)
        implements About {
    NewHaul haul() {
        if (new HashSet<>(sealIds).size() < sealIds.size()) {
            throw Refusal.invalid("sealIds", "names no bag twice");
        }
        var seals = sealIds.stream().map(SealId::new).toList();
        return new NewHaul(Asked.community(community), vehicle, seals, weightKg, by, Asked.at(at));
    }

    @Override
    public String about() {
        return vehicle;
    }
}
