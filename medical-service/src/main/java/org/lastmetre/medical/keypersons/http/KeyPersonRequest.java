package org.lastmetre.medical.keypersons.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.keypersons.Entered;
import org.lastmetre.medical.keypersons.KeyCategory;
import org.lastmetre.medical.keypersons.KeyPersonId;
import org.lastmetre.medical.trips.Door;

/** A key person as somebody enters them; {@code callDaily} is true when not said. */
public record KeyPersonRequest(
        @NotNull @Schema(examples = "oriental-plaza") String community,
        @NotNull @Clean @Size(max = 64) String building,
        @NotNull @Clean @Size(max = 64) String unit,
        @NotNull @Clean @Size(max = 64) String room,
        @NotNull KeyCategory category,
        @Size(max = Limits.MEDICINES) List<@NotNull @Valid MedicineLeftRequest> medicines,
        Boolean callDaily,

        @Clean @Size(max = Limits.NAME) @Schema(description = "As the person gives it when they ask for help")
        String name,

        @Clean @Size(max = 32) String phone) {
    Entered entered(KeyPersonId id) {
        return new Entered(
                id,
                Asked.community(community),
                new Door(building, unit, room),
                !Boolean.FALSE.equals(callDaily),
                name,
                phone,
                category,
                MedicineLeftRequest.all(medicines));
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "KeyPersonRequest[…]";
    }
}
