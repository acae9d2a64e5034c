package org.lastmetre.identity.invitations.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.identity.invitations.RedemptionDesk;
import org.lastmetre.identity.sessions.Session;
import org.lastmetre.identity.sessions.http.SessionCookie;
import org.lastmetre.identity.signin.http.Visitors;

/** Where a code becomes a session. */
@PermitAll
@Path("/api/invitations/redemption")
@Tag(name = "invitations")
@Produces(MediaType.APPLICATION_JSON)
public class RedemptionResource {
    private static final String CALL = "POST /api/invitations/redemption";

    private final RedemptionDesk desk;
    private final SessionCookie cookie;

    RedemptionResource(RedemptionDesk desk, SessionCookie cookie) {
        this.desk = desk;
        this.cookie = cookie;
    }

    @POST
    @Operation(summary = "Come in with a code, once; the session is in the cookie lm_session and in the answer")
    @APIResponse(responseCode = "200", description = "who came in, with a token")
    @APIResponse(responseCode = "404", description = "unknown-invitation: never was, used, expired or revoked")
    @APIResponse(
            responseCode = "429",
            description = "too-many-attempts: a hundred failures from an address, then one try a second")
    public Uni<Response> redeem(
            @NotNull @Valid RedemptionRequest request,
            @HeaderParam("X-Forwarded-Proto") String scheme,
            @Context HttpServerRequest call) {
        return desk.redeem(request.code(), Visitors.of(call, CALL, 404)).map(session -> opened(session, scheme));
    }

    private Response opened(Session session, String scheme) {
        return Response.ok(RedeemedView.of(session))
                .header("Set-Cookie", cookie.of(session.token(), scheme))
                .header("Cache-Control", "no-store")
                .build();
    }
}
