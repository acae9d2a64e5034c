package org.lastmetre.console.overview;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lastmetre.access.Roles;

/** A community's day at a glance; 404 for an unknown community. */
@Path("/api/overview")
@Produces(MediaType.APPLICATION_JSON)
class OverviewResource {
    private final OverviewDesk desk;

    OverviewResource(OverviewDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    @Operation(summary = "The sums of the day, windows, clearance, shelves, vehicles by state and alerts")
    public Uni<OverviewView> overview(@BeanParam OverviewQuery query) {
        return desk.of(query.question());
    }
}
