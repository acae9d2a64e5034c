package org.lastmetre.sorting.sums.http;

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
import org.lastmetre.sorting.sums.SumsBook;

/** The shelves of a reception point. */
@Path("/api/shelves")
@Tag(name = "batches")
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class ShelfResource {
    private final SumsBook book;
    private final Communities communities;

    ShelfResource(SumsBook book, Communities communities) {
        this.book = book;
        this.communities = communities;
    }

    @GET
    @Operation(summary = "Grids, their buildings, their categories: what is expected, shelved, sealed, held for review")
    public Uni<Page<GridView>> shelves(@QueryParam("community") String community) {
        return communities.require(Asked.community(community)).chain(known -> book.shelves(known.id())
                .map(loads -> Page.whole(ShelfViews.of(known, loads))));
    }
}
