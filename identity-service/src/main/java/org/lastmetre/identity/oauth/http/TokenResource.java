package org.lastmetre.identity.oauth.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.identity.oauth.Grants;
import org.lastmetre.identity.signin.http.Visitors;
import org.lastmetre.identity.tokens.Token;

/** Where tokens are given; speaks OAuth 2.0, errors too. */
@PermitAll
@Path("/oauth/token")
@Tag(name = "tokens")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
    private static final String CALL = "POST /oauth/token";
    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String API_KEY = "urn:lastmetre:api-key";
    private static final String CLIENT = "client_credentials";

    private final Grants grants;

    TokenResource(Grants grants) {
        this.grants = grants;
    }

    @POST
    @Operation(summary = "Get a token for a name and a secret, or for an API key; attempts that fail are slowed down")
    @APIResponse(
            responseCode = "200",
            description = "a token; expires_in in seconds",
            content = @Content(schema = @Schema(implementation = TokenView.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid_request, invalid_grant, unauthorized_client, unsupported_grant_type",
            content = @Content(schema = @Schema(implementation = OAuthError.class)))
    @APIResponse(responseCode = "401", description = "invalid_client")
    @APIResponse(responseCode = "429", description = "slow_down: ten failures, then one try every ten seconds")
    public Uni<Response> token(
            @BeanParam TokenForm form,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @Context HttpServerRequest request) {
        var asClient = CLIENT.equals(form.grantType);
        return Uni.createFrom()
                .deferred(() -> granted(form, authorization, request))
                .map(TokenAnswers::ok)
                .onFailure(OAuthProblems::knows)
                .recoverWithItem(failure -> OAuthProblems.of(failure, asClient));
    }

    private Uni<TokenView> granted(TokenForm form, String authorization, HttpServerRequest request) {
        if (form.grantType == null) {
            throw OAuthRefusal.invalidRequest("grant_type is required");
        }
        return switch (form.grantType) {
            case CLIENT -> client(Login.client(form, authorization), request).map(TokenView::of);
            case "password" -> user(Login.user(form), request).map(TokenView::of);
            case EXCHANGE -> grants.exchange(key(form)).map(TokenView::exchanged);
            default -> throw OAuthRefusal.unsupportedGrantType();
        };
    }

    private Uni<Token> client(Login login, HttpServerRequest request) {
        return grants.client(login.account(), login.proof(), Visitors.of(request, CALL, 401));
    }

    private Uni<Token> user(Login login, HttpServerRequest request) {
        return grants.password(login.account(), login.proof(), Visitors.of(request, CALL, 400));
    }

    private static String key(TokenForm form) {
        if (form.subjectToken == null || !API_KEY.equals(form.subjectTokenType)) {
            throw OAuthRefusal.invalidRequest("subject_token is required, of the type " + API_KEY);
        }
        return form.subjectToken;
    }
}
