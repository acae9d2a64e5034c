package org.lastmetre.dispatch.volunteers.http;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.dispatch.http.Limits;
import org.lastmetre.dispatch.volunteers.Role;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.Work;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;

/** A volunteer as somebody describes them; {@code carriesKg} is 25 when not said. */
public record VolunteerRequest(
        @NotNull @Schema(examples = "oriental-plaza") String community,
        @NotNull @Clean @Size(max = Limits.NAME) String name,
        @NotNull @Size(max = 20) List<@NotNull Role> roles,
        @Size(max = 100) List<@NotNull @Clean @Size(max = 64) String> grids,
        @Size(max = 500) List<@NotNull @Clean @Size(max = 64) String> buildings,

        @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000")
        Double carriesKg) {
    private static final double USUAL_LOAD = 25;

    Volunteer toVolunteer(VolunteerId id) {
        return new Volunteer(
                id,
                Asked.community(community),
                name,
                Set.copyOf(roles),
                grids == null ? Set.of() : Set.copyOf(grids),
                buildings == null ? Set.of() : Set.copyOf(buildings),
                carriesKg == null ? USUAL_LOAD : carriesKg,
                false,
                Work.NONE);
    }
}
