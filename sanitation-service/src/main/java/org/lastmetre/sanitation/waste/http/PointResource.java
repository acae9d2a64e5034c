package org.lastmetre.sanitation.waste.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.sanitation.waste.PointDay;
import org.lastmetre.sanitation.waste.PointDays;

/** Waste in kilograms by point and day. */
@Path("/api/waste-points")
@Tag(name = "waste")
@RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class PointResource {
    private static final int MOST_DAYS = 92;
    private final PointDays points;
    private final Communities communities;
    private final Clock clock;

    PointResource(PointDays points, Communities communities, Clock clock) {
        this.points = points;
        this.communities = communities;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Bags and kilograms by day, point and kind, today's when no dates are given; at most 92 days")
    @APIResponse(responseCode = "200", description = "all of them")
    @APIResponse(responseCode = "404", description = "unknown-community")
    public Uni<Page<PointView>> points(
            @QueryParam("community") String community, @QueryParam("from") String from, @QueryParam("to") String to) {
        return rows(community, from, to).map(Page::whole);
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public Uni<String> sheet(
            @QueryParam("community") String community, @QueryParam("from") String from, @QueryParam("to") String to) {
        return rows(community, from, to).map(PointSheet::of);
    }

    private Uni<List<PointView>> rows(String community, String from, String to) {
        var id = Asked.community(community);
        var first = Asked.date(from);
        var last = Asked.date(to);
        return communities.require(id).chain(known -> days(known, first, last)).map(found -> found.stream()
                .map(PointView::of)
                .toList());
    }

    private Uni<List<PointDay>> days(Community community, LocalDate first, LocalDate last) {
        var to = last == null ? community.dateAt(clock.now()) : last;
        var from = first == null ? to : first;
        if (from.isAfter(to) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw Refusal.invalid("from", "is at most " + MOST_DAYS + " days before to");
        }
        return points.of(community.id(), from, to);
    }
}
