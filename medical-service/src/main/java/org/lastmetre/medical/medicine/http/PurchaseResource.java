package org.lastmetre.medical.medicine.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
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
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.medicine.MedicineDesk;
import org.lastmetre.medical.medicine.MedicineSheet;
import org.lastmetre.medical.privacy.Fingerprints;
import org.lastmetre.medical.trips.http.Accesses;
import org.lastmetre.medical.trips.http.TripPath;

/** Who buys a list of medicine where, and that it was bought. */
@Path("/api/medicine-requests/{id}")
@Tag(name = "medicine")
@Produces(MediaType.APPLICATION_JSON)
public class PurchaseResource {
    private static final String GOES = """
            {"by": "volunteer Chen", "pharmacy": "the pharmacy at the north gate"}""";
    private static final String BOUGHT = """
            {"pharmacy": "the pharmacy at the north gate", "packages": 2, "by": "volunteer Chen",
             "at": "2026-03-01T10:09:00+08:00"}""";

    private final MedicineDesk desk;
    private final Accesses accesses;
    private final Fingerprints fingerprints;
    private final Clock clock;
    private final OnceFactory once;
    private final Answers answers;

    PurchaseResource(
            MedicineDesk desk,
            Accesses accesses,
            Fingerprints fingerprints,
            Clock clock,
            OnceFactory once,
            Answers answers) {
        this.desk = desk;
        this.accesses = accesses;
        this.fingerprints = fingerprints;
        this.clock = clock;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Path("/buyer")
    @Operation(summary = "Say that somebody goes to buy a list, and where")
    @APIResponse(responseCode = "200", description = "the list")
    @APIResponse(responseCode = "404", description = MedicineResource.NOT_FOUND)
    @APIResponse(responseCode = "409", description = "no-medicine, already-claimed, already-purchased, already-over")
    @RolesAllowed({Roles.MEDICAL, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> claim(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "somebody goes", value = GOES)))
                    @NotNull
                    @Valid
                    BuyerRequest request,
            @Context HttpHeaders headers) {
        var list = TripPath.id(id);
        var mark = fingerprints.of(request.by() + "|" + request.pharmacy());
        var first = once.of("POST /api/medicine-requests/" + list + "/buyer", headers, mark, this::shown);
        return desk.claim(request.of(list, clock.now()), accesses.current(), first)
                .map(answers::of);
    }

    @POST
    @Path("/purchase")
    @Operation(
            summary = "Say that a list was bought; it enters the supply line as MEDICINE",
            description =
                    "The answer has the codes of the packages, to be put on them before they are brought to reception.")
    @APIResponse(responseCode = "200", description = "the list, with its packages; the same again for a repeat")
    @APIResponse(responseCode = "404", description = MedicineResource.NOT_FOUND)
    @APIResponse(responseCode = "409", description = "no-medicine, already-purchased, already-over")
    @RolesAllowed({Roles.MEDICAL, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> purchase(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "bought", value = BOUGHT))) @NotNull @Valid
                    PurchaseRequest request,
            @Context HttpHeaders headers) {
        var list = TripPath.id(id);
        var mark = fingerprints.of(
                request.pharmacy() + "|" + request.packages() + "|" + request.by() + "|" + request.at());
        var first = once.of("POST /api/medicine-requests/" + list + "/purchase", headers, mark, this::shown);
        return desk.purchase(request.of(list), accesses.current(), first).map(answers::of);
    }

    private Answer shown(MedicineSheet sheet) {
        return answers.json(200, MedicineView.of(sheet));
    }
}
