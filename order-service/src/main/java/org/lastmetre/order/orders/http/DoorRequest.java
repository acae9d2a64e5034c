package org.lastmetre.order.orders.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.order.http.Texts;
import org.lastmetre.order.orders.Door;

/** A door of the community, as the directory writes it. */
record DoorRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE) @Schema(examples = "10")
        String building,

        @NotBlank @Size(max = 64) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE) @Schema(examples = "2")
        String unit,

        @NotBlank @Size(max = 64) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE) @Schema(examples = "301")
        String room) {
    Door toDoor() {
        return new Door(building, unit, room);
    }
}
