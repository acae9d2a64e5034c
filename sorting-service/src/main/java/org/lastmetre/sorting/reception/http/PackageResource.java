package org.lastmetre.sorting.reception.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.batches.Label;
import org.lastmetre.sorting.reception.ParcelBook;
import org.lastmetre.sorting.reception.ParcelBook.Sheet;

/** Packages: where they are, and their labels. */
@Path("/api/packages/{code}")
@Tag(name = "reception")
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
public class PackageResource {
    private final ParcelBook book;
    private final Communities communities;

    PackageResource(ParcelBook book, Communities communities) {
        this.book = book;
        this.communities = communities;
    }

    @GET
    @Produces("application/json")
    @Operation(summary = "Where a package is now, and everything that happened to it")
    @APIResponse(responseCode = "200", description = "The package")
    @APIResponse(responseCode = "404", description = "unknown-package")
    public Uni<ParcelView> get(@PathParam("code") String code) {
        return find(code).chain(sheet -> communities
                .require(sheet.parcel().community())
                .map(community -> ParcelView.of(sheet, community)));
    }

    @GET
    @Path("label.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "A label to print, with the package's code as a QR code; no names on it")
    public Uni<String> label(@PathParam("code") String code) {
        return find(code).map(sheet -> ParcelLabel.of(sheet.parcel())).map(Label::svg);
    }

    private Uni<Sheet> find(String code) {
        var known = Asked.inPath(code, PackageCode::new, PackageResource::unknown);
        return book.find(known).map(found -> found.orElseThrow(PackageResource::unknown));
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown-package", "there is no package of this code");
    }
}
