package org.lastmetre.sanitation.tasks.http;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.http.CompletionRequest;
import org.lastmetre.sanitation.http.Scanned;
import org.lastmetre.sanitation.tasks.TaskDesk;
import org.lastmetre.sanitation.tasks.TaskSheet;
import org.lastmetre.sanitation.tasks.TaskState;
import org.lastmetre.sanitation.tasks.Tasks.Filter;

/** Vehicles and places that other services asked to have disinfected. */
@Path("/api/disinfection-tasks")
@Tag(name = "tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
public class TaskResource {
    private static final String DONE = """
            {"agent": "chlorine", "mgPerLitre": 1000, "litres": 2, "by": "crew-2", "scanId": "phone-7:42",
             "at": "2026-03-01T12:50:00+08:00"}""";
    private final TaskDesk desk;
    private final OnceFactory once;
    private final Answers answers;

    TaskResource(TaskDesk desk, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "What others asked for, the most pressing first: vehicles, buildings, goods that came back",
            description = "WITHDRAWN: others have looked after it.")
    @APIResponse(responseCode = "200", description = "a page of tasks")
    @RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.MEDICAL, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<TaskView>> tasks(
            @QueryParam("community") String community,
            @QueryParam("state") String state,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter = new Filter(
                Asked.value("community", community, CommunityId::new),
                Asked.oneOf("state", state, TaskState.class),
                TaskPath.position(after),
                most + 1);
        return desk.list(filter).map(found -> Page.of(found, most, sheet -> TaskPath.position(sheet.task()))
                .map(TaskView::of));
    }

    @POST
    @Path("/{id}/completion")
    @Operation(summary = "Say that it is disinfected; a vehicle is on standby again as soon as medical hears of it")
    @APIResponse(
            responseCode = "200",
            description = "the task",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "404", description = "unknown-task")
    @APIResponse(responseCode = "409", description = "already-done, task-withdrawn")
    public Uni<Response> completed(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "done", value = DONE))) @NotNull @Valid
                    CompletionRequest request,
            @Context HttpHeaders headers) {
        var task = TaskPath.id(id);
        var call = "POST /api/disinfection-tasks/" + task + "/completion";
        var first = once.<TaskSheet>scan(
                call,
                headers,
                request.scanId(),
                new Scanned(call, request),
                sheet -> answers.json(200, TaskView.of(sheet)));
        return desk.completed(task, request.done(), first).map(answers::of);
    }
}
