package org.lastmetre.medical.keypersons.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Role;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.medical.keypersons.CheckInBook;
import org.lastmetre.medical.keypersons.DaySheet;

/** How a day of calls goes, or went. */
@Path("/api/check-ins/day")
@Tag(name = "key persons")
@Produces(MediaType.APPLICATION_JSON)
public class DayResource {
    private final CheckInBook book;
    private final Callers callers;
    private final OnceFactory once;
    private final Answers answers;

    DayResource(CheckInBook book, Callers callers, OnceFactory once, Answers answers) {
        this.book = book;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "How many check-ins of a day are how far, and who was not reached and why",
            description = "ENDED once the community's midnight has passed: then nobody is left to be called. Who it is "
                    + "and at which door is told to those only who care for them.")
    @APIResponse(
            responseCode = "200",
            description = "the day",
            content = @Content(schema = @Schema(implementation = DayView.class)))
    @APIResponse(responseCode = "404", description = "unknown-community")
    @RolesAllowed({Roles.MEDICAL, Roles.OPERATIONS, Roles.ADMIN})
    public Uni<Response> day(@QueryParam("community") String community, @QueryParam("date") String date) {
        var withPersons = callers.current().is(Role.MEDICAL);
        var read = once.<DaySheet>unkeyed(null, sheet -> answers.json(200, DayView.of(sheet, withPersons)));
        return book.day(Asked.community(community), Asked.date(date), read).map(answers::of);
    }
}
