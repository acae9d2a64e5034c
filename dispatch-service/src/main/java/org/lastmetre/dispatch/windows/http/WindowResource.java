package org.lastmetre.dispatch.windows.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.windows.Call;
import org.lastmetre.dispatch.windows.CallDesk;
import org.lastmetre.dispatch.windows.WindowDay;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;

/** Windows of a day, and calls by hand. */
@Path("/api/windows")
@Tag(name = "windows")
@Produces(MediaType.APPLICATION_JSON)
public class WindowResource {
    private final WindowDay day;
    private final CallDesk desk;
    private final Communities communities;
    private final OnceFactory once;
    private final Answers answers;

    WindowResource(WindowDay day, CallDesk desk, Communities communities, OnceFactory once, Answers answers) {
        this.day = day;
        this.desk = desk;
        this.communities = communities;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The windows of a day; today in the community's time when no date is given")
    @RolesAllowed({
        Roles.PARTNER,
        Roles.RECEPTION,
        Roles.DISPATCHER,
        Roles.VOLUNTEER,
        Roles.RESIDENT,
        Roles.OPERATIONS,
        Roles.ADMIN
    })
    public Uni<Page<WindowView>> windows(
            @QueryParam("community") @Parameter(example = "oriental-plaza") String community,
            @QueryParam("date") @Parameter(example = "2026-03-01") String date) {
        var id = Asked.community(community);
        return day.of(id, Asked.date(date))
                .map(sheets -> Page.whole(sheets.stream()
                        .map(sheet -> WindowView.of(sheet, communities.known(id)))
                        .toList()));
    }

    @POST
    @Path("/{id}/calls")
    @Operation(summary = "Call a wave of an open window now")
    @APIResponse(
            responseCode = "202",
            description = "called",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    @APIResponse(responseCode = "404", description = "unknown-window")
    @APIResponse(responseCode = "409", description = "window-not-open")
    @RolesAllowed({Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> call(
            @PathParam("id") @Parameter(example = "oriental-plaza:2026-03-01:FOOD:1030") String id,
            @Context HttpHeaders headers) {
        var call = "POST /api/windows/" + id + "/calls";
        var first = once.<Call>of(call, headers, id, made -> answers.json(202, CallView.of(made)));
        return desk.callNow(id, first).map(answers::of);
    }
}
