package org.lastmetre.medical.medicine.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.medical.medicine.MedicineBook;
import org.lastmetre.medical.medicine.MedicineSheet;
import org.lastmetre.medical.medicine.Purchases;
import org.lastmetre.medical.medicine.Stage;
import org.lastmetre.medical.trips.http.Accesses;
import org.lastmetre.medical.trips.http.TripPath;

/** Lists of medicine, to read. */
@Path("/api/medicine-requests")
@Tag(name = "medicine")
@Produces(MediaType.APPLICATION_JSON)
public class MedicineResource {
    static final String NOT_FOUND = "unknown-medical-request; also one that isn't the caller's";

    private final MedicineBook book;
    private final Accesses accesses;
    private final OnceFactory once;
    private final Answers answers;

    MedicineResource(MedicineBook book, Accesses accesses, OnceFactory once, Answers answers) {
        this.book = book;
        this.accesses = accesses;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "What is to buy, or bought, oldest first, without what it is; to residents their own")
    @RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<MedicineView>> requests(
            @QueryParam("community") String community,
            @QueryParam("stage") String stage,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter = new Purchases.Filter(
                Asked.community(community),
                Asked.oneOf("stage", stage, Stage.class),
                accesses.current(),
                position(Asked.after(after)),
                most + 1);
        return book.list(filter)
                .map(found -> Page.of(found, most, sheet -> sheet.trip().id().toString())
                        .map(MedicineView::of));
    }

    private static UUID position(String after) {
        return Asked.inPath(after, id -> id == null ? null : UUID.fromString(id), Paging::invalidAfter);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One list, with what is to buy for those who care for the patient; that it was read is on record")
    @APIResponse(responseCode = "200", description = "the list")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> request(@PathParam("id") String id) {
        var read = once.<MedicineSheet>unkeyed(null, this::shown);
        return book.read(TripPath.id(id), accesses.current(), read).map(answers::of);
    }

    private Answer shown(MedicineSheet sheet) {
        return answers.json(200, MedicineView.of(sheet));
    }
}
