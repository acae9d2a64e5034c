package org.lastmetre.sanitation.sampling.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lastmetre.access.Callers;
import org.lastmetre.sanitation.sampling.SamplingAccess;
import org.lastmetre.sanitation.sampling.SamplingBook;

/** Looks whether the caller may follow a session before the answer begins: once a stream has begun, it can't answer 404. */
public class FollowedExists {
    private final SamplingBook book;
    private final Callers callers;

    FollowedExists(SamplingBook book, Callers callers) {
        this.book = book;
        this.callers = callers;
    }

    @Followed
    @ServerRequestFilter
    Uni<Void> check(UriInfo uri) {
        var id = SessionPath.id(uri.getPathParameters().getFirst("id"));
        return book.find(id, SamplingAccess.of(callers.current())).replaceWithVoid();
    }
}
