package org.lastmetre.sanitation.rounds.http;

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
import org.lastmetre.sanitation.agents.http.CompletionRequest;
import org.lastmetre.sanitation.http.Scanned;
import org.lastmetre.sanitation.rounds.RoundBook;
import org.lastmetre.sanitation.rounds.RoundDesk;
import org.lastmetre.sanitation.rounds.RoundSheet;
import org.lastmetre.sanitation.rounds.RoundState;
import org.lastmetre.sanitation.rounds.Scan;

/** Which sites are to be disinfected when, what came of it, and the way through those that are due. */
@Path("/api/rounds")
@Tag(name = "rounds")
@Produces(MediaType.APPLICATION_JSON)
public class RoundResource {
    static final String DONE = """
            {"agent": "chlorine", "mgPerLitre": 500, "litres": 0.5, "by": "crew-2", "scanId": "phone-7:41",
             "at": "2026-03-01T09:52:00+08:00"}""";
    private final RoundDesk desk;
    private final RoundBook book;
    private final OnceFactory once;
    private final Answers answers;

    RoundResource(RoundDesk desk, RoundBook book, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.book = book;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "The rounds of a day, today's when no date is given, by the time they are due",
            description =
                    "DUE: to be done now or later, also when it is overdue; DONE; LATE: done after dueTo; MISSED: not "
                            + "done before endsAt; SKIPPED: not to be done, with the reason.")
    @APIResponse(responseCode = "200", description = "a page of rounds")
    @APIResponse(responseCode = "404", description = "unknown-community")
    @RolesAllowed({Roles.SANITATION, Roles.DISPATCHER, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<RoundView>> rounds(
            @QueryParam("community") String community,
            @QueryParam("date") String date,
            @QueryParam("site") String site,
            @QueryParam("state") String state,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var question = new RoundBook.Question(
                Asked.community(community),
                Asked.date(date),
                Asked.text("site", site),
                Asked.oneOf("state", state, RoundState.class),
                RoundPath.position(after),
                most + 1);
        return book.list(question).map(found -> Page.of(found, most, sheet -> RoundPath.position(sheet.round()))
                .map(RoundView::of));
    }

    @GET
    @Path("/route")
    @Operation(
            summary =
                    "One person's way through the sites that are due now: from the gate, grid by grid, building by building")
    @APIResponse(responseCode = "200", description = "the rounds in walking order; held buildings are left out")
    @APIResponse(responseCode = "404", description = "unknown-community")
    @RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Page<RoundView>> route(
            @QueryParam("community") String community,
            @QueryParam("grid") String grid,
            @QueryParam("limit") String limit) {
        return book.route(Asked.community(community), Asked.text("grid", grid), Asked.limit(limit))
                .map(way -> Page.whole(way.stream().map(RoundView::of).toList()));
    }

    @POST
    @Path("/{id}/completion")
    @Operation(
            summary = "Say that a round is done",
            description =
                    "The device's time counts, also for a scan that comes in late. The same scanId is the same scan. One "
                            + "that comes before the gap to another round has passed is refused and is an alert, "
                            + "ROUND_BUNCHED.")
    @APIResponse(
            responseCode = "200",
            description = "the round, DONE or LATE",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "404", description = "unknown-round")
    @APIResponse(
            responseCode = "409",
            description =
                    "too-early, too-soon (both with from: when it may be), already-done, round-over, round-skipped")
    @RolesAllowed({Roles.SANITATION, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> completed(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "done", value = DONE))) @NotNull @Valid
                    CompletionRequest request,
            @Context HttpHeaders headers) {
        var round = RoundPath.id(id);
        var call = "POST /api/rounds/" + round + "/completion";
        var first = once.<RoundSheet>scan(
                call,
                headers,
                request.scanId(),
                new Scanned(call, request),
                sheet -> answers.json(200, RoundView.of(sheet)));
        var scan = new Scan(request.scanId(), request.done());
        return desk.completed(round, scan, first).map(answers::of);
    }
}
