package org.lastmetre.sanitation.sampling.http;

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
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.sanitation.sampling.SamplingAccess;
import org.lastmetre.sanitation.sampling.SamplingBook;
import org.lastmetre.sanitation.sampling.SamplingDesk;
import org.lastmetre.sanitation.sampling.SessionSheet;
import org.lastmetre.sanitation.sampling.Sessions;

/** Sampling sessions of grids. */
@Path("/api/sampling-sessions")
@Tag(name = "sampling")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    private static final String MORNING = """
            {"community": "fumin-garden", "grid": "G2", "startsAt": "2026-03-01T09:00:00+08:00",
             "householdsPerHour": 120, "queueAtMost": 60, "by": "crew-1"}""";
    private final SamplingDesk desk;
    private final SamplingBook book;
    private final Callers callers;
    private final OnceFactory once;
    private final Answers answers;

    SessionResource(SamplingDesk desk, SamplingBook book, Callers callers, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.book = book;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Open a session of a grid; its buildings are called by themselves, one after another",
            description = "A building is called when its slot has come and fewer households wait than queueAtMost.")
    @APIResponse(responseCode = "201", description = "opened")
    @APIResponse(responseCode = "200", description = "the same was told before; this is that session")
    @APIResponse(responseCode = "404", description = "unknown-community or unknown-grid")
    @APIResponse(responseCode = "409", description = "session-open: the grid has another one that is not closed")
    @RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> open(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a morning", value = MORNING)))
                    @NotNull
                    @Valid
                    SessionRequest request,
            @Context HttpHeaders headers) {
        var first = once.<SessionSheet>of("POST /api/sampling-sessions", headers, request, this::opened);
        return desk.open(request.session(), first).map(answers::of);
    }

    private Answer opened(SessionSheet sheet) {
        var view = SessionView.of(sheet);
        return sheet.created() ? answers.created("/api/sampling-sessions/" + view.id(), view) : answers.json(200, view);
    }

    @GET
    @Operation(summary = "The sessions of a community, oldest first; to residents those of their own")
    @RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.VOLUNTEER, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<SessionView>> sessions(
            @QueryParam("community") String community,
            @QueryParam("open") String open,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var filter = new Sessions.Filter(
                Asked.community(community),
                Asked.flag("open", open),
                SamplingAccess.of(callers.current()),
                Asked.inPath(Asked.after(after), id -> id == null ? null : UUID.fromString(id), Paging::invalidAfter),
                most + 1);
        return book.list(filter)
                .map(found -> Page.of(found, most, sheet -> sheet.session().id().toString())
                        .map(SessionView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One session with its buildings: which are called, and how far each is")
    @APIResponse(responseCode = "200", description = "the session")
    @APIResponse(responseCode = "404", description = "unknown-session")
    @RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.VOLUNTEER, Roles.RESIDENT, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<SessionView> session(@PathParam("id") String id) {
        return book.find(SessionPath.id(id), SamplingAccess.of(callers.current()))
                .map(SessionView::of);
    }
}
