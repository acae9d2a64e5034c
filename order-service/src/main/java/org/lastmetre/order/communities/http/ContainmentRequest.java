package org.lastmetre.order.communities.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.order.communities.ChangeContainment;
import org.lastmetre.order.http.Texts;

/** Closes or opens one building, or all of a grid. */
record ContainmentRequest(
        @Schema(description = "Either this or grid", examples = "7")
        @Pattern(regexp = Texts.ID, message = Texts.ID_MESSAGE)
        String building,

        @Schema(description = "Either this or building") @Pattern(regexp = Texts.ID, message = Texts.ID_MESSAGE)
        String grid,

        @NotNull Containment state,

        @Size(max = 300) @Pattern(regexp = Texts.PARAGRAPH, message = Texts.LINE_MESSAGE)
        String reason) {

    /** @throws Refusal unless exactly one of building and grid is named */
    ChangeContainment toCommand(CommunityId community) {
        if ((building == null) == (grid == null)) {
            throw Refusal.invalid("building", "name either a building or a grid");
        }
        return new ChangeContainment(community, building, grid, state, reason);
    }
}
