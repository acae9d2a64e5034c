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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.medical.medicine.PrescriptionDesk;
import org.lastmetre.medical.medicine.PrescriptionId;
import org.lastmetre.medical.medicine.PrescriptionSheet;
import org.lastmetre.medical.medicine.Prescriptions;
import org.lastmetre.medical.trips.http.Accesses;

/** Prescriptions, to read. */
@Path("/api/prescriptions")
@Tag(name = "medicine")
@Produces(MediaType.APPLICATION_JSON)
public class PrescriptionResource {
    static final String NOT_FOUND = "unknown-prescription; also one that isn't the caller's";

    private final PrescriptionDesk desk;
    private final Accesses accesses;
    private final OnceFactory once;
    private final Answers answers;

    PrescriptionResource(PrescriptionDesk desk, Accesses accesses, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.accesses = accesses;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The prescriptions of a community, without who takes what; to residents their own")
    @RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<PrescriptionView>> prescriptions(
            @QueryParam("community") String community,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter =
                new Prescriptions.Filter(Asked.community(community), accesses.current(), Asked.after(after), most + 1);
        return desk.list(filter).map(found -> Page.of(
                        found, most, sheet -> sheet.prescription().id().value())
                .map(PrescriptionView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary =
                    "One prescription, with who takes what for those who care for the patient; that it was read is on record")
    @APIResponse(responseCode = "200", description = "the prescription")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @RolesAllowed({Roles.MEDICAL, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> prescription(@PathParam("id") String id) {
        var read = once.<PrescriptionSheet>unkeyed(null, this::shown);
        return desk.read(inPath(id), accesses.current(), read).map(answers::of);
    }

    static PrescriptionId inPath(String id) {
        return Asked.inPath(
                id,
                PrescriptionId::new,
                () -> Refusal.notFound("unknown-prescription", "there is no such prescription"));
    }

    private Answer shown(PrescriptionSheet sheet) {
        return answers.json(200, PrescriptionView.of(sheet));
    }
}
