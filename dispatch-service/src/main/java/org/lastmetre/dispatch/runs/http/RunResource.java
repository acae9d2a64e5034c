package org.lastmetre.dispatch.runs.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.runs.RunBook;
import org.lastmetre.dispatch.runs.Runs;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.http.Reaches;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Page;
import org.lastmetre.kit.http.Paging;

/** Runs: what is planned, and how far each is. */
@Path("/api/runs")
@Tag(name = "runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.RECEPTION, Roles.DISPATCHER, Roles.VOLUNTEER, Roles.OPERATIONS, Roles.ADMIN})
public class RunResource {
    private final RunBook book;
    private final Reaches reaches;

    RunResource(RunBook book, Reaches reaches) {
        this.book = book;
        this.reaches = reaches;
    }

    @GET
    @Operation(summary = "The runs of a community, oldest first; for a volunteer those under way that it has a part in")
    public Uni<Page<RunView>> runs(
            @QueryParam("community") String community,
            @QueryParam("state") String state,
            @QueryParam("grid") String grid,
            @QueryParam("runner") String runner,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var reach = reaches.current();
        var filter = new Runs.Filter(
                Asked.community(community),
                Asked.oneOf("state", state, Run.State.class),
                Asked.text("grid", grid),
                Asked.value("runner", runner, VolunteerId::new),
                reach,
                position(Asked.after(after)),
                most + 1);
        return book.runs(filter)
                .map(found -> Page.of(found, most, sheet -> sheet.run().id().toString())
                        .map(sheet -> RunView.of(sheet, reach)));
    }

    private static UUID position(String after) {
        return Asked.inPath(after, id -> id == null ? null : UUID.fromString(id), Paging::invalidAfter);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One run; to a volunteer its own stops, and the packages that are still carried")
    @APIResponse(responseCode = "200", description = "the run")
    @APIResponse(
            responseCode = "404",
            description = "unknown-run; to volunteers also one that they have no part in, or that is done")
    public Uni<RunView> run(@PathParam("id") String id) {
        var reach = reaches.current();
        return book.run(RunPath.id(id), reach).map(sheet -> RunView.of(sheet, reach));
    }
}
