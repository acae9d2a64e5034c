package org.lastmetre.dispatch.runs.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lastmetre.dispatch.runs.TaskDesk;

/** Looks for a volunteer before their stream begins: once a stream has begun, it can't answer 404 any more. */
public class FollowedExists {
    private final TaskDesk desk;

    FollowedExists(TaskDesk desk) {
        this.desk = desk;
    }

    @Followed
    @ServerRequestFilter
    Uni<Void> check(UriInfo uri) {
        return desk.of(VolunteerPath.known(uri.getPathParameters().getFirst("id")))
                .replaceWithVoid();
    }
}
