package org.lastmetre.sanitation.alerts.http;

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
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;
import org.lastmetre.sanitation.alerts.AlertBook;

/** What of sanitation wants a human now, for the alerts of the console. */
@Path("/api/sanitation-alerts")
@Tag(name = "alerts")
@Produces(MediaType.APPLICATION_JSON)
public class AlertResource {
    private final AlertBook book;

    AlertResource(AlertBook book) {
        this.book = book;
    }

    @GET
    @Operation(summary = "What wants a human now, the longest waiting first: rounds, tasks, agents, waste")
    @APIResponse(responseCode = "200", description = "the first of them")
    @APIResponse(responseCode = "404", description = "unknown-community")
    @RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<AlertView>> open(@QueryParam("community") String community, @QueryParam("limit") String limit) {
        return book.open(Asked.community(community), Asked.limit(limit))
                .map(open -> Page.whole(open.alerts().stream()
                        .map(alert -> AlertView.of(alert, open.community()))
                        .toList()));
    }
}
