package org.lastmetre.order.orders.http;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.order.http.Texts;
import org.lastmetre.order.orders.Destination;

/** Where to: a door named part by part, or what is written on the bag. */
@Schema(description = "Either building, unit and room, or text")
record DeliverTo(
        @Size(max = 64) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE) @Schema(examples = "10")
        String building,

        @Size(max = 64) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE) @Schema(examples = "2")
        String unit,

        @Size(max = 64) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE) @Schema(examples = "301")
        String room,

        @Size(max = 500)
        @Pattern(regexp = Texts.PARAGRAPH, message = Texts.LINE_MESSAGE)
        @Schema(examples = "10栋2单元301")
        String text) {

    /** @throws Refusal unless it is one of the two */
    Destination toDestination() {
        if (text != null) {
            require(building == null && unit == null && room == null, "", "names either a door or a text, not both");
            return new Destination.Written(text);
        }
        require(building != null || unit != null || room != null, "", "needs building, unit and room, or a text");
        require(isGiven(building), ".building", "must not be blank");
        require(isGiven(unit), ".unit", "must not be blank");
        require(isGiven(room), ".room", "must not be blank");
        return new Destination.AtDoor(building.trim(), unit.trim(), room.trim());
    }

    private static boolean isGiven(String part) {
        return part != null && !part.isBlank();
    }

    private static void require(boolean holds, String part, String message) {
        if (!holds) {
            throw Refusal.invalid("deliverTo" + part, message);
        }
    }
}
