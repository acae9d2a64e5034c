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
import org.lastmetre.sanitation.waste.HaulDesk;
import org.lastmetre.sanitation.waste.HaulSheet;

/** The end of hauls. */
@Path("/api/waste-hauls/{id}/disposal")
@Tag(name = "waste")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
public class DisposalResource {
    private static final String END = """
            {"site": "Laogang", "weightKg": 24.8, "at": "2026-03-01T20:40:00+08:00"}""";
    private final HaulDesk desk;
    private final OnceFactory once;
    private final Answers answers;

    DisposalResource(HaulDesk desk, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Say that a haul was disposed of, with every bag in it",
            description = "A weight that doesn't agree with what was loaded is recorded and alerted, never refused.")
    @APIResponse(responseCode = "200", description = "the haul; the same again for one that was told before")
    @APIResponse(responseCode = "404", description = "unknown-haul")
    @APIResponse(responseCode = "409", description = "already-disposed")
    public Uni<Response> dispose(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "at the plant", value = END)))
                    @NotNull
                    @Valid
                    DisposalRequest request,
            @Context HttpHeaders headers) {
        var haul = HaulPath.id(id);
        var first = once.<HaulSheet>of("POST /api/waste-hauls/" + haul + "/disposal", headers, request, this::shown);
        return desk.dispose(request.of(haul), first).map(answers::of);
    }

    private Answer shown(HaulSheet sheet) {
        return answers.json(200, HaulView.of(sheet));
    }
}
