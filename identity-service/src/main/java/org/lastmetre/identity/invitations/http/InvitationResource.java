package org.lastmetre.identity.invitations.http;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Role;
import org.lastmetre.access.Roles;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.invitations.Invitation;
import org.lastmetre.identity.invitations.InvitationDesk;
import org.lastmetre.identity.secrets.Handed;
import org.lastmetre.identity.secrets.http.ShownOnce;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.refusal.Refusal;

/** Codes that let residents and volunteers in. */
@Path("/api/invitations")
@Tag(name = "invitations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.OPERATIONS, Roles.DISPATCHER})
public class InvitationResource {
    private static final String EXAMPLE = """
            {"volunteer": "lin", "until": "2026-03-01T20:00:00+08:00"}""";

    private final InvitationDesk desk;
    private final Callers callers;
    private final OnceFactory once;
    private final ShownOnce shown;
    private final Answers answers;
    private final String link;

    InvitationResource(
            InvitationDesk desk, Callers callers, OnceFactory once, ShownOnce shown, Answers answers, Terms terms) {
        this.desk = desk;
        this.callers = callers;
        this.once = once;
        this.shown = shown;
        this.answers = answers;
        this.link = terms.issuer() + "/join#";
    }

    @POST
    @Operation(summary = "Invite a household, or a volunteer for a shift; the code is shown now and never again")
    @APIResponse(responseCode = "201", description = "the invitation with code and link")
    @APIResponse(responseCode = "200", description = "the same call again: without the code")
    @APIResponse(responseCode = "403", description = "forbidden: dispatchers invite volunteers only")
    public Uni<Response> invite(
            @Context HttpHeaders headers,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "volunteer", value = EXAMPLE)))
                    @NotNull
                    @Valid
                    InvitationRequest request) {
        var caller = callers.current();
        if (request.isForHousehold() && volunteersOnly(caller)) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden", "dispatchers invite volunteers only");
        }
        var guest = request.toGuest();
        var first = once.<Invitation>of("POST /api/invitations", headers, request, this::made);
        return desk.invite(guest, caller.account(), first).map(this::withCode);
    }

    private Answer made(Invitation invitation) {
        return shown.remembered("/api/invitations/" + invitation.id(), InvitationView.of(invitation));
    }

    private Response withCode(Handed handed) {
        return shown.of(handed, 201, code -> Map.of("code", code, "link", link + code));
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(summary = "Take an invitation back")
    @APIResponse(responseCode = "200", description = "the invitation as it is now")
    @APIResponse(responseCode = "404", description = "unknown-invitation")
    @APIResponse(responseCode = "409", description = "already-redeemed: end the session or the account")
    public Uni<Response> revoke(@PathParam("id") String id, @Context HttpHeaders headers) {
        var invitation = Asked.inPath(id, UUID::fromString, InvitationDesk::unknown);
        var first = once.<Invitation>of(
                "POST /api/invitations/" + invitation + "/revocation",
                headers,
                "",
                revoked -> answers.json(200, InvitationView.of(revoked)));
        return desk.revoke(invitation, volunteersOnly(callers.current()), first).map(answers::of);
    }

    private static boolean volunteersOnly(Caller caller) {
        return !caller.is(Role.ADMIN) && !caller.is(Role.OPERATIONS);
    }
}
