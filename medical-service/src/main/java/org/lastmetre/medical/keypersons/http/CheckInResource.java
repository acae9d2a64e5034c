package org.lastmetre.medical.keypersons.http;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;
import org.lastmetre.medical.keypersons.CallerId;
import org.lastmetre.medical.keypersons.CheckInBook;
import org.lastmetre.medical.keypersons.CheckInDesk;
import org.lastmetre.medical.keypersons.CheckInSheet;
import org.lastmetre.medical.keypersons.CheckInState;
import org.lastmetre.medical.privacy.Fingerprints;

/** Who has to be called today, and what came of it. */
@Path("/api/check-ins")
@Tag(name = "key persons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEDICAL)
public class CheckInResource {
    private static final String WELL = """
            {"answered": true, "condition": "WELL", "medicines": [{"name": "sevelamer", "daysLeft": 8}],
             "by": "chen", "at": "2026-03-01T09:10:00+08:00"}""";
    private static final String IN_VAIN = """
            {"answered": false, "by": "chen", "at": "2026-03-01T09:10:00+08:00"}""";
    private final CheckInDesk desk;
    private final CheckInBook book;
    private final Fingerprints fingerprints;
    private final OnceFactory once;
    private final Answers answers;

    CheckInResource(CheckInDesk desk, CheckInBook book, Fingerprints fingerprints, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.book = book;
        this.fingerprints = fingerprints;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The check-ins of a day, today's when no date is given; that they were read is on record")
    @APIResponse(responseCode = "200", description = "a page of check-ins")
    @APIResponse(responseCode = "404", description = "unknown-community")
    public Uni<Response> checkIns(
            @QueryParam("community") String community,
            @QueryParam("date") String date,
            @QueryParam("state") String state,
            @QueryParam("caller") String caller,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after) {
        var most = Asked.limit(limit);
        var question = new CheckInBook.Question(
                Asked.community(community),
                Asked.date(date),
                Asked.oneOf("state", state, CheckInState.class),
                Asked.value("caller", caller, CallerId::new),
                CheckInPath.position(after),
                most + 1);
        var read = once.<List<CheckInSheet>>unkeyed(null, found -> page(found, most));
        return book.list(question, read).map(answers::of);
    }

    private Answer page(List<CheckInSheet> found, int most) {
        var page = Page.of(found, most, sheet -> sheet.checkIn().id().toString());
        return answers.json(200, page.map(sheet -> CheckInView.of(sheet, true)));
    }

    @POST
    @Path("/{id}")
    @Operation(
            summary = "Say what came of a call or of a visit",
            description = "Not answered: called again after an hour, then a volunteer of the building looks at the "
                    + "door, then the coordinator has it. A call within that hour, or one told before, changes nothing, "
                    + "but for the condition and the medicines that it found out and no later one did. "
                    + "Whoever is reached is ANSWERED, however late. The answer offers to ask for medical help.")
    @APIResponse(
            responseCode = "200",
            description = "the check-in, without the condition",
            content = @Content(schema = @Schema(implementation = CheckInView.class)))
    @APIResponse(responseCode = "404", description = "unknown-check-in")
    public Uni<Response> told(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "answered", value = WELL),
                                                @ExampleObject(name = "in vain", value = IN_VAIN)
                                            }))
                    @NotNull
                    @Valid
                    CheckInRequest request,
            @Context HttpHeaders headers) {
        var checkIn = CheckInPath.id(id);
        var mark = fingerprints.of(request.said());
        var first = once.<CheckInSheet>of("POST /api/check-ins/" + checkIn, headers, mark, this::shown);
        return desk.told(request.of(checkIn), first).map(answers::of);
    }

    private Answer shown(CheckInSheet sheet) {
        return answers.json(200, CheckInView.of(sheet, false));
    }
}
