package org.lastmetre.kit.testapp;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.lastmetre.access.Callers;
import org.lastmetre.access.Roles;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.kit.http.OnceFactory;
import org.lastmetre.kit.http.Paging;
import org.lastmetre.kit.live.LiveStreams;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.refusal.Unavailable;
import org.lastmetre.kit.vocabulary.Category;

/** A resource as services have them. */
@Path("/api/test")
@RolesAllowed({Roles.PARTNER, Roles.OPERATIONS})
public class TestResource {
    private final Commands commands;
    private final OnceFactory once;
    private final Answers answers;
    private final Effects effects;
    private final LiveStreams streams;
    private final Changes changes;
    private final Callers callers;

    TestResource(
            Commands commands,
            OnceFactory once,
            Answers answers,
            Effects effects,
            LiveStreams streams,
            Changes changes,
            Callers callers) {
        this.commands = commands;
        this.once = once;
        this.answers = answers;
        this.effects = effects;
        this.streams = streams;
        this.changes = changes;
        this.callers = callers;
    }

    public record Thing(
            @NotBlank String name,
            @Positive Double weightKg,
            Category category,
            OffsetDateTime at,
            @Valid List<@NotNull @Valid Part> parts) {}

    public record Part(@NotBlank String name) {}

    @POST
    @Path("/things")
    public Uni<Response> add(@Valid @NotNull Thing thing, @Context HttpHeaders headers) {
        var key = once.<String>of(
                "POST /api/test/things",
                headers,
                thing,
                name -> answers.created("/things/" + name, Map.of("name", name)));
        return commands.once(key, tx -> effects.add(tx, List.of(thing.name()), List.of(1L))
                        .replaceWith(thing.name()))
                .map(answers::of);
    }

    @GET
    @Path("/things")
    public Map<String, Object> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return Map.of("limit", Paging.limit(limit), "after", String.valueOf(Paging.after(after)));
    }

    @GET
    @PermitAll
    @Path("/open")
    public String open() {
        return "open";
    }

    @GET
    @Path("/slow")
    public Uni<String> slow() {
        return Uni.createFrom().item("at last").onItem().delayIt().by(Duration.ofMillis(1500));
    }

    @GET
    @Path("/trouble/{kind}")
    public Uni<String> trouble(@PathParam("kind") String kind) {
        return switch (kind) {
            case "busy" -> Uni.createFrom().failure(Refusal.busy("too many"));
            case "conflict" -> Uni.createFrom().failure(Refusal.conflict("window-not-open", "it is closed"));
            case "away" -> Uni.createFrom().failure(new Unavailable("the database does not answer", null));
            default -> throw new IllegalStateException("secret detail");
        };
    }

    @GET
    @Path("/chatter")
    @RestStreamElementType("text/plain")
    public Multi<OutboundSseEvent> chatter(@Context Sse sse) {
        return Multi.createFrom()
                .ticks()
                .every(Duration.ofMillis(1))
                .onOverflow()
                .drop()
                .map(tick -> sse.newEvent("word " + tick));
    }

    @GET
    @Path("/streams/{stream}")
    @RestStreamElementType("text/plain")
    public Multi<OutboundSseEvent> follow(
            @PathParam("stream") String stream, @HeaderParam("Last-Event-ID") String lastEventId, @Context Sse sse) {
        return streams.open(stream, lastEventId, changes, callers.stands(), sse);
    }
}
