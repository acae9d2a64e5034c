package org.lastmetre.identity.oauth.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.identity.Terms;

/** Tells programs where everything is. */
@PermitAll
@Path("/.well-known/openid-configuration")
@Tag(name = "tokens")
@Produces(MediaType.APPLICATION_JSON)
public class DiscoveryResource {
    private final DiscoveryView view;

    DiscoveryResource(Terms terms) {
        this.view = DiscoveryView.of(terms.issuer());
    }

    @GET
    @Operation(summary = "Where tokens are given, verified and given back (OpenID Connect Discovery, RFC 8414)")
    public Response configuration() {
        return Response.ok(view).header("Cache-Control", "public, max-age=300").build();
    }
}
