package org.lastmetre.identity.signing.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.identity.RealTime;
import org.lastmetre.identity.Terms;
import org.lastmetre.identity.signing.KeysAtHand;
import org.lastmetre.identity.signing.SigningDesk;
import org.lastmetre.identity.signing.SigningKey;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Page;

/** The keys that tokens are signed with, and their rotation. */
@RolesAllowed(Roles.ADMIN)
@Path("/api/signing-keys")
@Tag(name = "signing keys")
@Produces(MediaType.APPLICATION_JSON)
public class SigningKeyResource {
    private static final String CALL = "POST /api/signing-keys/rotation";

    private final SigningDesk desk;
    private final KeysAtHand keys;
    private final RealTime time;
    private final Terms terms;
    private final OnceFactory once;
    private final Answers answers;

    SigningKeyResource(
            SigningDesk desk, KeysAtHand keys, RealTime time, Terms terms, OnceFactory once, Answers answers) {
        this.desk = desk;
        this.keys = keys;
        this.time = time;
        this.terms = terms;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "The published keys, in the order they sign")
    public Uni<Page<SigningKeyView>> keys() {
        return keys.get()
                .map(set -> Page.whole(set.published(time.now(), terms.longestStay())))
                .map(page -> page.map(SigningKeyView::of));
    }

    @POST
    @Path("/rotation")
    @Operation(summary = "Publish a new signing key at once; it signs ten minutes later, when everybody has read it")
    @APIResponse(responseCode = "200", description = "the new key; those before stay published until their tokens end")
    @APIResponse(responseCode = "409", description = "rotation-under-way")
    public Uni<Response> rotate(@Context HttpHeaders headers) {
        var first = once.<SigningKey>of(CALL, headers, Map.of(), key -> answers.json(200, SigningKeyView.of(key)));
        return desk.rotate(first).map(answers::of);
    }
}
