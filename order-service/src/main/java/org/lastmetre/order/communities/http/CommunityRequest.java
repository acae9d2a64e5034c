package org.lastmetre.order.communities.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.communities.CommunityDefinition;
import org.lastmetre.order.communities.http.PlaceRequest.Grid;
import org.lastmetre.order.http.Texts;

/** The document of a community: directory, policies and sites. */
@Schema(description = "A community: its place, its policies and its sites; times are local")
record CommunityRequest(
        @Schema(examples = "fumin-garden") String id,
        @NotNull @Valid PlaceRequest.Text name,

        @NotNull @Size(max = 64) @Schema(examples = "Asia/Shanghai")
        String timeZone,

        @NotNull @Valid PlaceRequest.ReceptionPoint receptionPoint,
        @NotNull Boolean goodsMustBeDisinfected,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Grid> grids,
        @NotNull @Valid PolicyRequest.Delivery deliveryPolicy,
        @Valid PolicyRequest.Sanitation sanitationPolicy,
        @Size(max = 2000) List<@NotNull @Valid Site> sites) {

    record Site(
            @NotNull @Pattern(regexp = Texts.ID, message = Texts.ID_MESSAGE)
            String id,

            @NotNull @Pattern(regexp = Texts.ID, message = Texts.ID_MESSAGE)
            String kind,

            @Size(max = 64) String building,
            @Size(max = 64) String grid) {
        CommunityDefinition.Site toSite() {
            return new CommunityDefinition.Site(id, kind, building, grid);
        }
    }

    /** @throws Refusal if the document is of another community than {@code path}, or its time zone unknown */
    CommunityDefinition toDefinition(CommunityId path) {
        if (id != null && !id.equals(path.value())) {
            throw Refusal.invalid("id", "must be " + path + ", as in the path");
        }
        return new CommunityDefinition(
                path,
                name.toText(),
                zone(),
                receptionPoint.toReceptionPoint(),
                goodsMustBeDisinfected,
                grids.stream().map(Grid::toGrid).toList(),
                deliveryPolicy.toPolicy(),
                sanitationPolicy == null ? null : sanitationPolicy.toPolicy(),
                sites == null ? List.of() : sites.stream().map(Site::toSite).toList());
    }

    /** Offsets such as +08:00 are refused: they know no daylight saving, and the policies are in local time. */
    private ZoneId zone() {
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw Refusal.invalid("timeZone", "must be an IANA time zone, such as Asia/Shanghai");
        }
        return ZoneId.of(timeZone);
    }
}
