package org.lastmetre.sanitation.waste.http;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.sanitation.waste.Difference;
import org.lastmetre.sanitation.waste.DifferenceDesk;
import org.lastmetre.sanitation.waste.DifferenceSheet;
import org.lastmetre.sanitation.waste.HaulId;

/** What operations staff say of weights that do not agree. */
@Path("/api/waste-differences/{haul}/{step}/acknowledgement")
@Tag(name = "waste")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.OPERATIONS, Roles.ADMIN})
public class DifferenceResource {
    private static final String SAID = """
            {"reason": "the scale at the plant was out of true; checked with them", "by": "operations",
             "at": "2026-03-01T21:10:00+08:00"}""";
    private final DifferenceDesk desk;
    private final OnceFactory once;
    private final Answers answers;

    DifferenceResource(DifferenceDesk desk, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Acknowledge that two weights of a haul do not agree, with the reason; step: LOADING or DISPOSAL",
            description =
                    "Its alert closes and the certificate shows the reason. The weights stay what they are, and what "
                            + "was said is never changed.")
    @APIResponse(
            responseCode = "200",
            description = "the difference; the same again for what was told before",
            content = @Content(schema = @Schema(implementation = DifferenceView.class)))
    @APIResponse(responseCode = "404", description = "unknown-difference")
    @APIResponse(responseCode = "409", description = "already-acknowledged")
    public Uni<Response> acknowledge(
            @PathParam("haul") String haul,
            @PathParam("step") String step,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "looked into", value = SAID)))
                    @NotNull
                    @Valid
                    AcknowledgementRequest request,
            @Context HttpHeaders headers) {
        var of = Asked.inPath(haul, id -> new HaulId(UUID.fromString(id)), Difference::unknown);
        var at = Asked.inPath(step, Difference.Step::valueOf, Difference::unknown);
        var call = "POST /api/waste-differences/" + of + "/" + at + "/acknowledgement";
        var first = once.<DifferenceSheet>of(call, headers, request, this::shown);
        return desk.acknowledge(request.of(of, at), first).map(answers::of);
    }

    private Answer shown(DifferenceSheet sheet) {
        return answers.json(200, DifferenceView.of(sheet.difference(), sheet.community()));
    }
}
