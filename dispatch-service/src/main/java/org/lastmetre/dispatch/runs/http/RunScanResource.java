package org.lastmetre.dispatch.runs.http;

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
import org.lastmetre.dispatch.runs.RunDesk;
import org.lastmetre.dispatch.runs.RunSheet;
import org.lastmetre.dispatch.volunteers.Reach;
import org.lastmetre.dispatch.volunteers.http.Reaches;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;

/** Scans that move a run on: its departure and its hand-overs. */
@Path("/api/runs")
@Tag(name = "runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
public class RunScanResource {
    private static final String DEPARTURE = """
            {"scanId": "scanner-4:1017", "at": "2026-03-01T10:42:00+08:00"}""";
    private static final String HANDOVER = """
            {"accepted": ["LM0A1B2C3D4E5F6G7H-1"], "difference": "one bag torn", "by": "lin",
             "scanId": "scanner-9:88", "at": "2026-03-01T10:55:00+08:00"}""";

    private final RunDesk desk;
    private final Reaches reaches;
    private final OnceFactory once;
    private final RunAnswers shown;
    private final Answers answers;

    RunScanResource(RunDesk desk, Reaches reaches, OnceFactory once, RunAnswers shown, Answers answers) {
        this.desk = desk;
        this.reaches = reaches;
        this.once = once;
        this.shown = shown;
        this.answers = answers;
    }

    /** What makes a scan the same: the call and its body. */
    private record Scanned(String call, Object body) {}

    @POST
    @Path("/{id}/departure")
    @Operation(
            summary = "The runner leaves the reception point; stops of buildings closed meanwhile are left out",
            description = "A volunteer leaves with its own runs; the same scanId from somebody else is another scan.")
    @APIResponse(
            responseCode = "200",
            description = "the run as it left",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @APIResponse(
            responseCode = "404",
            description = "unknown-run; to volunteers also a run of another runner, or one that is done")
    @APIResponse(responseCode = "409", description = "already-departed")
    public Uni<Response> depart(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "scan", value = DEPARTURE)))
                    @NotNull
                    @Valid
                    DepartureRequest request) {
        var run = RunPath.id(id);
        var reach = reaches.current();
        var first = first("POST /api/runs/" + run + "/departure", headers, request.scanId(), request, reach);
        return answer(desk.depart(run, request.scan(), reach, first), run, reach);
    }

    @POST
    @Path("/{id}/stops/{building}/handover")
    @Operation(
            summary = "The building's volunteer takes over; fewer than sent needs the reason for the difference",
            description =
                    "A volunteer says so as the run's runner or the stop's volunteer, of the latter or of itself.")
    @APIResponse(
            responseCode = "200",
            description = "the run after it",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "unknown-run, unknown-stop; to volunteers also where they have no part, or a run that is done")
    @APIResponse(responseCode = "409", description = "not-departed, already-handed-over")
    public Uni<Response> handOver(
            @PathParam("id") String id,
            @PathParam("building") String building,
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "codes", value = HANDOVER)))
                    @NotNull
                    @Valid
                    HandoverRequest request) {
        var command = request.toCommand(RunPath.id(id), Asked.text("building", building));
        var reach = reaches.current();
        var call = "POST /api/runs/" + command.run() + "/stops/" + building + "/handover";
        var first = first(call, headers, request.scanId(), request, reach);
        return answer(desk.handOver(command, reach, first), command.run(), reach);
    }

    private Once<RunSheet> first(String call, HttpHeaders headers, String scanId, Object body, Reach reach) {
        return once.scan(call, headers, scanId, new Scanned(call, body), sheet -> shown.of(sheet, reach));
    }

    private Uni<Response> answer(Uni<Reply> done, UUID run, Reach reach) {
        return done.chain(reply -> shown.again(reply, run, reach)).map(answers::of);
    }
}
