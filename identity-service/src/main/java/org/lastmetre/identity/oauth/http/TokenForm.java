package org.lastmetre.identity.oauth.http;

import jakarta.ws.rs.FormParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a request for a token may hold, as RFC 6749 and RFC 8693 name it. */
public class TokenForm {
    @FormParam("grant_type")
    @Schema(
            name = "grant_type",
            examples = "client_credentials",
            enumeration = {"client_credentials", "password", "urn:ietf:params:oauth:grant-type:token-exchange"})
    String grantType;

    @FormParam("client_id")
    @Schema(name = "client_id", examples = "huibailong")
    String clientId;

    @FormParam("client_secret")
    @Schema(name = "client_secret", examples = "rehearsal")
    String clientSecret;

    @FormParam("username")
    String username;

    @FormParam("password")
    String password;

    @FormParam("subject_token")
    @Schema(name = "subject_token", description = "an API key")
    String subjectToken;

    @FormParam("subject_token_type")
    @Schema(name = "subject_token_type", examples = "urn:lastmetre:api-key")
    String subjectTokenType;
}
