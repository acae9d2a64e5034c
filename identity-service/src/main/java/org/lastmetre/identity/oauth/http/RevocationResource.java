package org.lastmetre.identity.oauth.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.identity.tokens.TokenDesk;

/** Where tokens are given back; who has one may do it. */
@PermitAll
@Path("/oauth/revoke")
@Tag(name = "tokens")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class RevocationResource {
    private final TokenDesk desk;

    RevocationResource(TokenDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(summary = "Give a token back before its end (RFC 7009); its secret, key or session stays good")
    @APIResponse(responseCode = "200", description = "the token is worth nothing now, also if it never was one")
    @APIResponse(responseCode = "503", description = "temporarily_unavailable")
    public Uni<Response> revoke(@FormParam("token") String token) {
        return Uni.createFrom()
                .deferred(() -> desk.giveBack(required(token)))
                .replaceWith(() -> TokenAnswers.uncached(200).build())
                .onFailure(OAuthProblems::knows)
                .recoverWithItem(failure -> OAuthProblems.of(failure, false));
    }

    private static String required(String token) {
        if (token == null || token.isEmpty()) {
            throw OAuthRefusal.invalidRequest("token is required");
        }
        return token;
    }
}
