package org.lastmetre.dispatch.deliveries.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.deliveries.CustodySheet;
import org.lastmetre.dispatch.deliveries.DeliveryDesk;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Who gave a package to whom. */
@Path("/api/packages")
@Tag(name = "custody")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class CustodyResource {
    private final DeliveryDesk desk;
    private final Communities communities;

    CustodyResource(DeliveryDesk desk, Communities communities) {
        this.desk = desk;
        this.communities = communities;
    }

    @GET
    @Path("/{code}/custody")
    @Operation(summary = "A package's chain of custody, oldest first; each to is the next one's from")
    @APIResponse(responseCode = "200", description = "the chain")
    @APIResponse(responseCode = "404", description = "unknown-package")
    public Uni<Page<CustodyView>> custody(@PathParam("code") String code) {
        var known = Asked.inPath(
                code, PackageCode::new, () -> Refusal.notFound("unknown-package", "there is no such package"));
        return desk.custody(known).map(this::page);
    }

    private Page<CustodyView> page(CustodySheet sheet) {
        var community = communities.known(sheet.item().community());
        return Page.whole(sheet.links().stream()
                .map(link -> CustodyView.of(link, community))
                .toList());
    }
}
