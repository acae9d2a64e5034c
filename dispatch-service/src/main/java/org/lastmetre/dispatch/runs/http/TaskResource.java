package org.lastmetre.dispatch.runs.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.runs.TaskDesk;

/** What volunteers have to do. */
@Path("/api/volunteers/{id}/tasks")
@Tag(name = "volunteers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
public class TaskResource {
    private final TaskDesk desk;

    TaskResource(TaskDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "What to carry where, in walking order: building, unit, floor")
    public Uni<TasksView> tasks(@PathParam("id") String id) {
        return desk.of(VolunteerPath.known(id)).map(TasksView::of);
    }
}
