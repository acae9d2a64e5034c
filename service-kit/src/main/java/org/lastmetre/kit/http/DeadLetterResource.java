package org.lastmetre.kit.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.inbox.DeadLetter;
import org.lastmetre.kit.inbox.DeadLetters;

/** Records that a service could not digest. */
@Path("/api/dead-letters")
@RolesAllowed({Roles.OPERATIONS, Roles.ADMIN})
@Tag(name = "operations")
public class DeadLetterResource {
    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GET
    @Operation(summary = "Dead letters that wait for somebody, oldest first")
    public Uni<Page<DeadLetter>> waiting() {
        return deadLetters.waiting().map(Page::whole);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Play a dead letter back in once its cause is mended")
    public Uni<Response> replay(@PathParam("id") UUID id) {
        return deadLetters.replay(id).replaceWith(() -> Response.noContent().build());
    }
}
