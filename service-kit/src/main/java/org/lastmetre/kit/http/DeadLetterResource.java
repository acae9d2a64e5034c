package org.lastmetre.kit.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.inbox.DeadLetter;
import org.lastmetre.kit.inbox.DeadLetters;

/** Records that a service could not digest. */
@Path("/api/dead-letters")
@RolesAllowed({Roles.OPERATIONS, Roles.ADMIN})
@Tag(name = "operations")
public class DeadLetterResource {
    private final DeadLetters deadLetters;
    private final Commands commands;
    private final OnceFactory once;
    private final Answers answers;

    DeadLetterResource(DeadLetters deadLetters, Commands commands, OnceFactory once, Answers answers) {
        this.deadLetters = deadLetters;
        this.commands = commands;
        this.once = once;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Dead letters that wait for somebody, oldest first")
    public Uni<Page<DeadLetter>> waiting() {
        return deadLetters.waiting().map(Page::whole);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Play a dead letter back in once its cause is mended")
    public Uni<Response> replay(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var call = "POST /api/dead-letters/" + id + "/replay";
        var first = once.<Void>of(call, headers, id, done -> new Answer(204, null, null, ""));
        return commands.once(first, tx -> deadLetters.replay(tx, id)).map(answers::of);
    }
}
