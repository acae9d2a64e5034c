package org.lastmetre.medical.trips.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lastmetre.medical.trips.TripBook;

/** Looks whether the caller may follow a request before the answer begins: once a stream has begun, it can't answer 404. */
public class FollowedExists {
    private final TripBook book;
    private final Accesses accesses;

    FollowedExists(TripBook book, Accesses accesses) {
        this.book = book;
        this.accesses = accesses;
    }

    @Followed
    @ServerRequestFilter
    Uni<Void> check(UriInfo uri) {
        return book.isThere(TripPath.id(uri.getPathParameters().getFirst("id")), accesses.current());
    }
}
