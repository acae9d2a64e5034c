package org.lastmetre.identity.signing.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.signing.KeysAtHand;

/** The keys that tokens are verified with. */
@PermitAll
@Path("/oauth/jwks")
@Tag(name = "tokens")
@Produces(MediaType.APPLICATION_JSON)
public class JwksResource {
    private static final String FIVE_MINUTES = "public, max-age=300";

    private final KeysAtHand keys;
    private final RealTime time;
    private final Terms terms;

    JwksResource(KeysAtHand keys, RealTime time, Terms terms) {
        this.keys = keys;
        this.time = time;
        this.terms = terms;
    }

    @GET
    @Operation(summary = "The public keys that tokens are verified with (RFC 7517); may be kept for five minutes")
    public Uni<Response> keys() {
        return keys.get()
                .map(set -> JwksView.of(set.published(time.now(), terms.longestStay())))
                .map(view ->
                        Response.ok(view).header("Cache-Control", FIVE_MINUTES).build());
    }
}
