package org.lastmetre.sanitation.waste.http;

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
import org.lastmetre.sanitation.waste.CertificateBook;

/** Whether the waste of a day is gone. */
@Path("/api/waste-certificates")
@Tag(name = "waste")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class CertificateResource {
    private final CertificateBook book;

    CertificateResource(CertificateBook book) {
        this.book = book;
    }

    @GET
    @Operation(
            summary = "The certificate of a day, today's when no date is given",
            description = "What was sealed, hauled and disposed of, by point and kind, what did not agree, and what is "
                    + "left. Closed once the hour has passed and nothing is left.")
    @APIResponse(responseCode = "200", description = "the certificate")
    @APIResponse(responseCode = "404", description = "unknown-community")
    public Uni<CertificateView> certificate(
            @QueryParam("community") String community, @QueryParam("date") String date) {
        return book.of(Asked.community(community), Asked.date(date)).map(CertificateView::of);
    }
}
