package org.lastmetre.medical.keypersons.http;

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
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;
import org.lastmetre.medical.keypersons.CheckInBook;

/** What wants a human: check-ins of the last days that were missed, for alerts; says of nobody who they are. */
@Path("/api/missed-check-ins")
@Tag(name = "key persons")
@Produces(MediaType.APPLICATION_JSON)
public class MissedResource {
    private final CheckInBook book;

    MissedResource(CheckInBook book) {
        this.book = book;
    }

    @GET
    @Operation(summary = "Check-ins of the last seven days that were missed, of those who were not reached since")
    @RolesAllowed({Roles.MEDICAL, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<MissedView>> missed(
            @QueryParam("community") String community,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        return book.missed(Asked.community(community), CheckInPath.position(after), most + 1)
                .map(found -> Page.of(found, most, sheet -> sheet.checkIn().id().toString())
                        .map(sheet -> MissedView.of(sheet.checkIn(), sheet.community(), false)));
    }
}
