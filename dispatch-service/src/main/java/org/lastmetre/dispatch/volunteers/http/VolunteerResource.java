package org.lastmetre.dispatch.volunteers.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.volunteers.VolunteerDesk;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.VolunteerSheet;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;

/** Who helps, and who is on duty. */
@Path("/api/volunteers")
@Tag(name = "volunteers")
@Produces(MediaType.APPLICATION_JSON)
public class VolunteerResource {
    private static final String NOT_FOUND = "unknown-volunteer; also when a volunteer asks for another one";
    private static final String EXAMPLE = """
            {"community": "oriental-plaza", "name": "Lin", "roles": ["GRID_RUNNER", "BUILDING_VOLUNTEER"],
             "grids": ["G1"], "buildings": ["7"], "carriesKg": 25}""";

    private final VolunteerDesk desk;
    private final Reaches reaches;
    private final OnceFactory once;
    private final Answers answers;

    VolunteerResource(VolunteerDesk desk, Reaches reaches, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.reaches = reaches;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The volunteers of a community")
    @RolesAllowed({Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<VolunteerView>> volunteers(
            @QueryParam("community") String community,
            @QueryParam("onDuty") String onDuty,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        return desk.of(Asked.community(community), Asked.flag("onDuty", onDuty), Asked.after(after), most + 1)
                .map(found -> Page.of(
                                found, most, sheet -> sheet.volunteer().id().value())
                        .map(VolunteerView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One volunteer; for a volunteer itself alone")
    @APIResponse(responseCode = "200", description = "the volunteer")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @RolesAllowed({Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<VolunteerView> volunteer(@PathParam("id") String id) {
        return desk.find(VolunteerPath.id(id), reaches.current()).map(VolunteerView::of);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Describe a volunteer; duty is said apart and stays as it is")
    @APIResponse(responseCode = "200", description = "described anew")
    @APIResponse(responseCode = "201", description = "made known")
    @APIResponse(responseCode = "409", description = "run-under-way: still carries a run of another community")
    @RolesAllowed({Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> describe(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "runner", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    VolunteerRequest request) {
        var volunteer = request.toVolunteer(Asked.value("id", id, VolunteerId::new));
        return desk.describe(volunteer, once.unkeyed(request, this::described)).map(answers::of);
    }

    private Answer described(VolunteerSheet sheet) {
        var view = VolunteerView.of(sheet);
        return sheet.created() ? answers.created("/api/volunteers/" + view.id(), view) : answers.json(200, view);
    }

    @PUT
    @Path("/{id}/duty")
    @Operation(summary = "Come on duty or go off; who goes off with a run under way finishes it")
    @APIResponse(responseCode = "200", description = "the volunteer")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @RolesAllowed({Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> duty(@PathParam("id") String id, @NotNull @Valid DutyRequest request) {
        var first = once.<VolunteerSheet>unkeyed(request, sheet -> answers.json(200, VolunteerView.of(sheet)));
        return desk.duty(VolunteerPath.id(id), request.onDuty(), reaches.current(), first)
                .map(answers::of);
    }
}
