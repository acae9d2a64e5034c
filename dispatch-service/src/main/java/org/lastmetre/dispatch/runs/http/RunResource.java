package org.lastmetre.dispatch.runs.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.runs.RunBook;
import org.lastmetre.dispatch.runs.RunDesk;
import org.lastmetre.dispatch.runs.RunSheet;
import org.lastmetre.dispatch.runs.Runs;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.refusal.Refusal;

/** Runs: what is planned, its departure and its hand-overs. */
@Path("/api/runs")
@Tag(name = "runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
public class RunResource {
    private static final String DEPARTURE = """
            {"scanId": "scanner-4:1017", "at": "2026-03-01T10:42:00+08:00"}""";
    private static final String HANDOVER = """
            {"accepted": ["LM0A1B2C3D4E5F6G7H-1"], "difference": "one bag torn", "by": "lin",
             "scanId": "scanner-9:88", "at": "2026-03-01T10:55:00+08:00"}""";

    private final RunBook book;
    private final RunDesk desk;
    private final OnceFactory once;
    private final Answers answers;

    RunResource(RunBook book, RunDesk desk, OnceFactory once, Answers answers) {
        this.book = book;
        this.desk = desk;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The runs of a community, oldest first")
    public Uni<Page<RunView>> runs(
            @QueryParam("community") String community,
            @QueryParam("state") String state,
            @QueryParam("grid") String grid,
            @QueryParam("runner") String runner,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter = new Runs.Filter(
                Asked.community(community),
                Asked.oneOf("state", state, Run.State.class),
                Asked.text("grid", grid),
                Asked.value("runner", runner, VolunteerId::new),
                position(Asked.after(after)),
                most + 1);
        return book.runs(filter)
                .map(found -> Page.of(found, most, sheet -> sheet.run().id().toString())
                        .map(RunView::of));
    }

    private static UUID position(String after) {
        return Asked.inPath(after, id -> id == null ? null : UUID.fromString(id), Paging::invalidAfter);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One run")
    public Uni<RunView> run(@PathParam("id") String id) {
        return book.run(runId(id)).map(RunView::of);
    }

    @POST
    @Path("/{id}/departure")
    @Operation(summary = "The runner leaves the reception point; stops of buildings closed meanwhile are left out")
    @APIResponse(responseCode = "200", description = "the run as it left")
    @APIResponse(responseCode = "404", description = "unknown-run")
    @APIResponse(responseCode = "409", description = "already-departed")
    public Uni<Response> depart(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "scan", value = DEPARTURE)))
                    @NotNull
                    @Valid
                    DepartureRequest request) {
        var run = runId(id);
        var call = "POST /api/runs/" + run + "/departure";
        var first = once.scan(call, headers, request.scanId(), new Scanned(call, request), this::shown);
        return desk.depart(run, request.scan(), first).map(answers::of);
    }

    @POST
    @Path("/{id}/stops/{building}/handover")
    @Operation(summary = "The building's volunteer takes over; fewer than sent needs the reason for the difference")
    @APIResponse(responseCode = "200", description = "the run after it")
    @APIResponse(responseCode = "404", description = "unknown-run, unknown-stop")
    @APIResponse(responseCode = "409", description = "not-departed, already-handed-over")
    public Uni<Response> handOver(
            @PathParam("id") String id,
            @PathParam("building") String building,
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "codes", value = HANDOVER)))
                    @NotNull
                    @Valid
                    HandoverRequest request) {
        var command = request.toCommand(runId(id), Asked.text("building", building));
        var call = "POST /api/runs/" + command.run() + "/stops/" + building + "/handover";
        var first = once.scan(call, headers, request.scanId(), new Scanned(call, request), this::shown);
        return desk.handOver(command, first).map(answers::of);
    }

    /** What makes a scan the same: the call and its body. */
    private record Scanned(String call, Object body) {}

    private Answer shown(RunSheet sheet) {
        return answers.json(200, RunView.of(sheet));
    }

    private static UUID runId(String id) {
        return Asked.inPath(id, UUID::fromString, () -> Refusal.notFound("unknown-run", "there is no such run"));
    }
}
