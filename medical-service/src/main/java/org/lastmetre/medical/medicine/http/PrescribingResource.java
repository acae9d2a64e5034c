package org.lastmetre.medical.medicine.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.medical.medicine.NewPrescription;
import org.lastmetre.medical.medicine.PrescriptionDesk;
import org.lastmetre.medical.medicine.PrescriptionId;
import org.lastmetre.medical.medicine.PrescriptionSheet;
import org.lastmetre.medical.privacy.Fingerprints;
import org.lastmetre.medical.trips.http.Accesses;

/** Puts prescriptions, from which medicine is asked for ahead of running out, and ends them. */
@Path("/api/prescriptions/{id}")
@Tag(name = "medicine")
@Produces(MediaType.APPLICATION_JSON)
public class PrescribingResource {
    private static final String MONTHLY = """
            {"community": "oriental-plaza", "building": "7", "unit": "1", "room": "302", "person": "Zhao Ming",
             "medicines": [{"name": "a medicine", "quantity": 2, "days": 30, "lastsUntil": "2026-03-20"}]}""";

    private final PrescriptionDesk desk;
    private final Accesses accesses;
    private final Fingerprints fingerprints;
    private final OnceFactory once;
    private final Answers answers;

    PrescribingResource(
            PrescriptionDesk desk, Accesses accesses, Fingerprints fingerprints, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.accesses = accesses;
        this.fingerprints = fingerprints;
        this.once = once;
        this.answers = answers;
    }

    @PUT
    @Operation(
            summary =
                    "Put a prescription; a medical request of type MEDICINE comes of it three days before something runs out",
            description = "Without lastsUntil nothing is at home, or what was known of that medicine stays.")
    @APIResponse(responseCode = "201", description = "put for the first time")
    @APIResponse(responseCode = "200", description = "changed, or the same again")
    @APIResponse(responseCode = "404", description = "unknown-community; unknown-household for somebody else's door")
    @APIResponse(responseCode = "409", description = "prescription-of-another")
    @RolesAllowed({Roles.MEDICAL, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> put(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "monthly", value = MONTHLY)))
                    @NotNull
                    @Valid
                    PrescriptionRequest request,
            @Context HttpHeaders headers) {
        var asked = asked(Asked.value("id", id, PrescriptionId::new), request);
        var mark = fingerprints.of(asked.mark()
                + asked.person()
                + asked.recurring()
                + request.medicines().stream()
                        .map(line -> line.name() + line.quantity() + "/" + line.days() + line.lastsUntil())
                        .toList());
        var first = once.of("PUT /api/prescriptions/" + asked.id(), headers, mark, this::answered);
        return desk.put(asked, accesses.current(), first).map(answers::of);
    }

    private NewPrescription asked(PrescriptionId id, PrescriptionRequest request) {
        var community = Asked.community(request.community());
        return new NewPrescription(
                id,
                community,
                request.door(),
                fingerprints.of(request.door().person(community, request.person())),
                request.person(),
                request.recurs(),
                request.lines());
    }

    private Answer answered(PrescriptionSheet sheet) {
        var view = PrescriptionView.of(sheet);
        return sheet.created() ? answers.created("/api/prescriptions/" + view.id(), view) : answers.json(200, view);
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "End a prescription: nothing is asked for any more")
    @APIResponse(responseCode = "200", description = "the prescription; the same again for one that has ended")
    @APIResponse(responseCode = "404", description = PrescriptionResource.NOT_FOUND)
    @RolesAllowed({Roles.MEDICAL, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> end(@PathParam("id") String id, @Context HttpHeaders headers) {
        var prescription = PrescriptionResource.inPath(id);
        var first = once.of("POST /api/prescriptions/" + prescription + "/cancellation", headers, "", this::shown);
        return desk.end(prescription, accesses.current(), first).map(answers::of);
    }

    private Answer shown(PrescriptionSheet sheet) {
        return answers.json(200, PrescriptionView.of(sheet));
    }
}
