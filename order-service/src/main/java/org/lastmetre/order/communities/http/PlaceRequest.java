package org.lastmetre.order.communities.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.lastmetre.order.communities.CommunityDefinition;
import org.lastmetre.order.http.Texts;

/** The parts of a community's document that describe the place. */
final class PlaceRequest {
    private PlaceRequest() {}

    record Text(
            @Size(max = 200) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
            String zh,

            @Size(max = 200) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
            String en) {
        @AssertTrue(message = "needs zh or en")
        boolean isGiven() {
            return (zh != null && !zh.isBlank()) || (en != null && !en.isBlank());
        }

        CommunityDefinition.Text toText() {
            return new CommunityDefinition.Text(zh, en);
        }
    }

    record ReceptionPoint(
            @NotNull @Pattern(regexp = Texts.ID, message = Texts.ID_MESSAGE)
            String id,

            @Valid Text name) {
        CommunityDefinition.ReceptionPoint toReceptionPoint() {
            return new CommunityDefinition.ReceptionPoint(id, textOf(name));
        }
    }

    record Grid(
            @NotNull @Pattern(regexp = Texts.ID, message = Texts.ID_MESSAGE)
            String id,

            @Valid Text name,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid Building> buildings) {
        CommunityDefinition.Grid toGrid() {
            return new CommunityDefinition.Grid(
                    id,
                    textOf(name),
                    buildings.stream().map(Building::toBuilding).toList());
        }
    }

    record Building(
            @NotNull @Pattern(regexp = Texts.ID, message = Texts.ID_MESSAGE)
            String id,

            @NotBlank @Size(max = 100) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
            String name,

            @Size(max = 50)
            List<@NotBlank @Size(max = 100) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE) String> aliases,

            @NotEmpty @Size(max = 100) List<@NotNull @Valid Unit> units) {
        CommunityDefinition.Building toBuilding() {
            return new CommunityDefinition.Building(
                    id,
                    name,
                    aliases == null ? List.of() : List.copyOf(aliases),
                    units.stream().map(Unit::toUnit).toList());
        }
    }

    /** Room numbers have at most four digits, so there are no more than 99 floors and 99 doors on each. */
    record Unit(
            @NotNull @Pattern(regexp = Texts.ID, message = Texts.ID_MESSAGE)
            String id,

            @NotNull @Min(1) @Max(99) Integer floors,
            @NotNull @Min(1) @Max(99) Integer roomsPerFloor) {
        CommunityDefinition.Unit toUnit() {
            return new CommunityDefinition.Unit(id, floors, roomsPerFloor);
        }
    }

    private static CommunityDefinition.Text textOf(Text text) {
        return text == null ? null : text.toText();
    }
}
