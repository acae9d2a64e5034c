package org.lastmetre.dispatch.runs.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.runs.TaskDesk;
import org.lastmetre.dispatch.volunteers.http.Reaches;
import org.lastmetre.dispatch.volunteers.http.VolunteerPath;

/** What volunteers have to do. */
@Path("/api/volunteers/{id}/tasks")
@Tag(name = "volunteers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
public class TaskResource {
    private final TaskDesk desk;
    private final Reaches reaches;

    TaskResource(TaskDesk desk, Reaches reaches) {
        this.desk = desk;
        this.reaches = reaches;
    }

    @GET
    @Operation(summary = "What to carry where, in walking order: building, unit, floor")
    @APIResponse(responseCode = "200", description = "the tasks of runs under way; nothing of a run that is done")
    @APIResponse(responseCode = "404", description = "unknown-volunteer; also when a volunteer asks for another one")
    public Uni<TasksView> tasks(@PathParam("id") String id) {
        var reach = reaches.current();
        return desk.of(VolunteerPath.id(id), reach).map(tasks -> TasksView.of(tasks, reach));
    }
}
