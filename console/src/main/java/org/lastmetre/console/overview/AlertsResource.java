package org.lastmetre.console.overview;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lastmetre.access.Roles;

/** What wants a human in a community; only what is open is known, since an alert is gone when its reason is. */
@Path("/api/alerts")
@Produces(MediaType.APPLICATION_JSON)
class AlertsResource {
    private final AlertDesk desk;

    AlertsResource(AlertDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    @Operation(
            summary =
                    "Overnight risk, waiting address reviews, custody differences, missed check-ins, too few vehicles, escalated trips, service troubles")
    public Uni<AlertsView> list(@BeanParam AlertsQuery query) {
        if (!query.wantsOpen()) {
            return Uni.createFrom().item(new AlertsView(List.of(), null, List.of()));
        }
        return desk.open(query.question());
    }
}
