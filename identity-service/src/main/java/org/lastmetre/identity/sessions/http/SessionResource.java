package org.lastmetre.identity.sessions.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.lastmetre.identity.sessions.Session;
import org.lastmetre.identity.sessions.SessionDesk;
import org.lastmetre.identity.signin.http.Visitors;

/** Signing in and out at a screen. */
@Path("/api/session")
@Tag(name = "session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    private static final String SCHEME = "X-Forwarded-Proto";

    private final SessionDesk desk;
    private final Present present;
    private final SessionCookie cookie;

    SessionResource(SessionDesk desk, Present present, SessionCookie cookie) {
        this.desk = desk;
        this.cookie = cookie;
        this.present = present;
    }

    @POST
    @PermitAll
    @Operation(summary = "Sign in; the session is in the cookie lm_session. Attempts that fail are slowed down")
    @APIResponse(responseCode = "200", description = "who is in, and until when")
    @APIResponse(responseCode = "401", description = "bad-credentials")
    @APIResponse(responseCode = "429", description = "too-many-attempts: ten failures, then one try every ten seconds")
    public Uni<Response> open(
            @NotNull @Valid SessionRequest request,
            @HeaderParam(SCHEME) String scheme,
            @Context HttpServerRequest call) {
        return desk.open(request.name(), request.proof(), Visitors.of(call, "POST /api/session", 401))
                .map(session -> opened(session, scheme));
    }

    private Response opened(Session session, String scheme) {
        return Response.ok(SessionView.of(session))
                .header("Set-Cookie", cookie.of(session.token(), scheme))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Who am I, and until when")
    public Response who() {
        return Response.ok(present.view()).header("Cache-Control", "no-store").build();
    }

    @DELETE
    @RolesAllowed("**")
    @Operation(summary = "Sign out: the session ends everywhere at once, and the cookie goes")
    @APIResponse(responseCode = "204", description = "signed out")
    public Uni<Response> close(@HeaderParam(SCHEME) String scheme) {
        return desk.close(present.credential(), present.token(), present.by("DELETE /api/session"))
                .replaceWith(() -> Response.noContent()
                        .header("Set-Cookie", cookie.gone(scheme))
                        .build());
    }
}
