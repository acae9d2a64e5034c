package org.lastmetre.sorting.reception.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;
import org.lastmetre.sorting.reception.ParcelBook;

/** What waits at the reception point for its disinfection or its door. */
@Path("/api/reception")
@Tag(name = "reception")
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class ReceptionResource {
    private final ParcelBook book;
    private final Communities communities;

    ReceptionResource(ParcelBook book, Communities communities) {
        this.book = book;
        this.communities = communities;
    }

    @GET
    @Operation(summary = "Packages that are received and not on a shelf yet, by code")
    public Uni<Page<ParcelView>> waiting(
            @QueryParam("community") String community,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var position = Asked.after(after);
        return communities
                .require(Asked.community(community))
                .chain(known -> book.waiting(known.id(), position, most))
                .map(found ->
                        Page.of(found, most, parcel -> parcel.code().value()).map(ParcelView::waiting));
    }
}
