package org.lastmetre.dispatch.runs.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.runs.Difference;
import org.lastmetre.dispatch.runs.RunBook;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;

/** Hand-overs that did not add up. */
@Path("/api/custody-differences")
@Tag(name = "runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class DifferenceResource {
    private final RunBook book;
    private final Communities communities;

    DifferenceResource(RunBook book, Communities communities) {
        this.book = book;
        this.communities = communities;
    }

    @GET
    @Operation(
            summary =
                    "Hand-overs at which fewer packages were accepted than sent today and yesterday, with the reason; the latest first")
    public Uni<Page<DifferenceView>> differences(
            @QueryParam("community") String community,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var id = Asked.community(community);
        var most = Asked.limit(limit);
        return book.differences(id, position(after), most + 1).map(found -> Page.of(
                        found, most, difference -> difference.position().toString())
                .map(difference -> DifferenceView.of(difference, communities.known(id))));
    }

    private static Difference.Position position(String after) {
        var text = Asked.after(after);
        return text == null ? null : Difference.Position.parse(text).orElseThrow(Paging::invalidAfter);
    }
}
