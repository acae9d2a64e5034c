package org.lastmetre.console.clock;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lastmetre.access.Roles;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;

/** The clock of all services: read by everybody with a role, set only in a rehearsal (409 {@code not-a-rehearsal} else). */
@Path("/api/clock")
@Produces(MediaType.APPLICATION_JSON)
class ClockResource {
    private final RehearsalClock clock;
    private final ClockTopic topic;

    ClockResource(RehearsalClock clock, ClockTopic topic) {
        this.clock = clock;
        this.topic = topic;
    }

    @GET
    @RolesAllowed({
        Roles.PARTNER,
        Roles.RECEPTION,
        Roles.DISPATCHER,
        Roles.VOLUNTEER,
        Roles.RESIDENT,
        Roles.MEDICAL,
        Roles.DRIVER,
        Roles.SANITATION,
        Roles.OPERATIONS,
        Roles.ADMIN
    })
    @Operation(summary = "The time all rules run on")
    public Uni<ClockView> read() {
        return Uni.createFrom().item(() -> ClockView.of(clock));
    }

    @PUT
    @RolesAllowed({Roles.OPERATIONS, Roles.ADMIN})
    @Operation(summary = "Set or speed up the time of a rehearsal")
    public Uni<ClockView> set(ClockRequest request) {
        if (!clock.isRehearsal()) {
            throw new ProblemException(
                    Problem.of(409, "not-a-rehearsal", "the clock can be set only when started as a rehearsal"));
        }
        if (request == null) {
            throw new ProblemException(Problem.invalid("body", "is missing"));
        }
        return topic.publish(clock.changed(request.instant(), request.checkedSpeed()))
                .map(said -> ClockView.of(clock));
    }
}
