package org.lastmetre.sanitation.rounds.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;

/** The sites of a community. */
@Path("/api/sites")
@Tag(name = "rounds")
@Produces(MediaType.APPLICATION_JSON)
public class SiteResource {
    private final Communities communities;

    SiteResource(Communities communities) {
        this.communities = communities;
    }

    @GET
    @Operation(summary = "The sites of a community, in the order they are walked in")
    @APIResponse(responseCode = "200", description = "all of them")
    @APIResponse(responseCode = "404", description = "unknown-community")
    @RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<SiteView>> sites(@QueryParam("community") String community) {
        return communities
                .require(Asked.community(community))
                .map(known -> Page.whole(
                        known.sanitation().sites().stream().map(SiteView::of).toList()));
    }
}
