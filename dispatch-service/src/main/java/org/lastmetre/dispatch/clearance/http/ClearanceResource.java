package org.lastmetre.dispatch.clearance.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.clearance.ClearanceBook;
import org.lastmetre.kit.http.Asked;

/** Whether everything will be at its door in time, and whether it was. */
@Path("/api/clearance")
@Tag(name = "clearance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class ClearanceResource {
    private final ClearanceBook book;

    ClearanceResource(ClearanceBook book) {
        this.book = book;
    }

    @GET
    @Operation(summary = "How a day stands or ended; today in the community's time when no date is given")
    public Uni<ClearanceView> clearance(
            @QueryParam("community") @Parameter(example = "oriental-plaza") String community,
            @QueryParam("date") @Parameter(example = "2026-03-01") String date) {
        return book.of(Asked.community(community), Asked.date(date)).map(ClearanceView::of);
    }
}
