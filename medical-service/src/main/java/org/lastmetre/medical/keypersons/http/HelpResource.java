package org.lastmetre.medical.keypersons.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.medical.keypersons.CheckInBook;
import org.lastmetre.medical.privacy.Fingerprints;
import org.lastmetre.medical.trips.TripAccess;
import org.lastmetre.medical.trips.TripDesk;
import org.lastmetre.medical.trips.TripSheet;
import org.lastmetre.medical.trips.http.Asking;
import org.lastmetre.medical.trips.http.TripAnswers;

/** Medical help for somebody who was called, with one more call. */
@Path("/api/check-ins/{id}/medical-request")
@Tag(name = "key persons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MEDICAL)
public class HelpResource {
    private static final String NEEDS_HELP = """
            {"type": "EMERGENCY", "triage": "URGENT", "symptoms": "short of breath since the morning"}""";
    private final CheckInBook book;
    private final TripDesk desk;
    private final Asking asking;
    private final Fingerprints fingerprints;
    private final TripAnswers shown;
    private final Callers callers;
    private final OnceFactory once;
    private final Answers answers;

    HelpResource(
            CheckInBook book,
            TripDesk desk,
            Asking asking,
            Fingerprints fingerprints,
            TripAnswers shown,
            Callers callers,
            OnceFactory once,
            Answers answers) {
        this.book = book;
        this.desk = desk;
        this.asking = asking;
        this.fingerprints = fingerprints;
        this.shown = shown;
        this.callers = callers;
        this.once = once;
        this.answers = answers;
    }

    @POST
    @Operation(
            summary = "Ask for medical help for the person of a check-in",
            description = "The same as POST /api/medical-requests for that person: one live trip a person.")
    @APIResponse(responseCode = "201", description = "taken")
    @APIResponse(responseCode = "200", description = "the person has a live trip; this is that one")
    @APIResponse(responseCode = "404", description = "unknown-check-in")
    public Uni<Response> help(
            @PathParam("id") String id,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "needs help", value = NEEDS_HELP)))
                    @NotNull
                    @Valid
                    HelpRequest request,
            @Context HttpHeaders headers) {
        var checkIn = CheckInPath.id(id);
        var call = "POST /api/check-ins/" + checkIn + "/medical-request";
        var mark = fingerprints.of(request.said());
        var access = TripAccess.of(callers.current());
        var first = once.<TripSheet>of(call, headers, mark, shown::asked);
        return book.personOf(checkIn)
                .chain(person -> desk.ask(asking.of(request.of(person)), access, first))
                .map(answers::of);
    }
}
