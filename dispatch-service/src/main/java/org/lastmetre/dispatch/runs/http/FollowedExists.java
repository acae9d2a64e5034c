package org.lastmetre.dispatch.runs.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lastmetre.dispatch.runs.TaskDesk;
import org.lastmetre.dispatch.volunteers.http.Reaches;
import org.lastmetre.dispatch.volunteers.http.VolunteerPath;

/** Looks for a volunteer before their stream begins: once a stream has begun, it can't answer 404 any more. */
public class FollowedExists {
    private final TaskDesk desk;
    private final Reaches reaches;

    FollowedExists(TaskDesk desk, Reaches reaches) {
        this.desk = desk;
        this.reaches = reaches;
    }

    @Followed
    @ServerRequestFilter
    Uni<Void> check(UriInfo uri) {
        var id = VolunteerPath.id(uri.getPathParameters().getFirst("id"));
        return desk.of(id, reaches.current()).replaceWithVoid();
    }
}
