package org.lastmetre.medical.vehicles.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.vehicles.VehicleDesk;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleSheet;
import org.lastmetre.medical.vehicles.VehicleState;

/** The vehicles of the green channel, and what they are doing. */
@Path("/api/vehicles")
@Tag(name = "vehicles")
@Produces(MediaType.APPLICATION_JSON)
public class VehicleResource {
    private static final String NOT_FOUND = "unknown-vehicle";
    private static final String VEHICLE = """
            {"community": "oriental-plaza", "plate": "沪A-1200", "seats": 4, "wheelchair": true, "stretcher": true,
             "protectionLevel": 2}""";
    private static final String CLEAN = """
            {"agent": "chlorine 500 mg/l", "by": "crew-2", "at": "2026-03-01T12:50:00+08:00"}""";
    private final VehicleDesk desk;
    private final OnceFactory once;
    private final Answers answers;
    private final Clock clock;

    VehicleResource(VehicleDesk desk, OnceFactory once, Answers answers, Clock clock) {
        this.desk = desk;
        this.once = once;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The vehicles of a community")
    @RolesAllowed({Roles.MEDICAL, Roles.DRIVER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<VehicleView>> vehicles(
            @QueryParam("community") String community,
            @QueryParam("state") String state,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var position = Asked.inPath(Asked.after(after), VehicleId::ofNullable, Paging::invalidAfter);
        return desk.of(Asked.community(community), Asked.oneOf("state", state, VehicleState.class), position, most + 1)
                .map(found -> Page.of(found, most, sheet -> sheet.vehicle().id().value())
                        .map(VehicleView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One vehicle")
    @APIResponse(responseCode = "200", description = "the vehicle")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @RolesAllowed({Roles.MEDICAL, Roles.DRIVER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<VehicleView> vehicle(@PathParam("id") String id) {
        return desk.find(VehiclePath.id(id)).map(VehicleView::of);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Describe a vehicle; a new one stands by at once, and takes whom it can")
    @APIResponse(responseCode = "200", description = "described anew")
    @APIResponse(responseCode = "201", description = "made known")
    @APIResponse(responseCode = "409", description = "vehicle-busy: still out for another community")
    @RolesAllowed({Roles.MEDICAL, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> describe(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "vehicle", value = VEHICLE)))
                    @NotNull
                    @Valid
                    VehicleRequest request) {
        var description = request.described(Asked.value("id", id, VehicleId::new));
        return desk.describe(description, once.unkeyed(request, this::described))
                .map(answers::of);
    }

    private Answer described(VehicleSheet sheet) {
        var view = VehicleView.of(sheet);
        return sheet.created() ? answers.created("/api/vehicles/" + view.id(), view) : answers.json(200, view);
    }

    @PUT
    @Path("/{id}/duty")
    @Operation(summary = "Take a vehicle on duty or off; only one on standby can go off")
    @APIResponse(responseCode = "200", description = "the vehicle")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "vehicle-busy")
    @RolesAllowed({Roles.MEDICAL, Roles.DRIVER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> duty(@PathParam("id") String id, @NotNull @Valid DutyRequest request) {
        return desk.duty(VehiclePath.id(id), request.onDuty(), once.unkeyed(request, this::shown))
                .map(answers::of);
    }

    @POST
    @Path("/{id}/disinfection")
    @Operation(summary = "Say that a vehicle which came back is disinfected: it stands by, and takes whom it can")
    @APIResponse(responseCode = "200", description = "the vehicle")
    @APIResponse(responseCode = "404", description = NOT_FOUND)
    @APIResponse(responseCode = "409", description = "not-awaiting-disinfection")
    @RolesAllowed({Roles.MEDICAL, Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> disinfected(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "disinfection", value = CLEAN)))
                    @NotNull
                    @Valid
                    DisinfectionRequest request,
            @Context HttpHeaders headers) {
        var vehicle = VehiclePath.id(id);
        var first = once.of("POST /api/vehicles/" + vehicle + "/disinfection", headers, request, this::shown);
        return desk.disinfect(request.of(vehicle, clock.now()), first).map(answers::of);
    }

    private Answer shown(VehicleSheet sheet) {
        return answers.json(200, VehicleView.of(sheet));
    }
}
