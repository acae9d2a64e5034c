package org.lastmetre.console.overview;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;
import org.lastmetre.console.services.Authorization;

/** Which alerts are asked for; {@code state} is OPEN (the default) or CLOSED. */
record AlertsQuery(
        @QueryParam("community") String community,
        @QueryParam("state") String state,

        @Parameter(hidden = true) @HeaderParam("Authorization")
        Authorization caller) {
    private static final Set<String> STATES = Set.of("OPEN", "CLOSED");

    boolean wantsOpen() {
        if (state != null && !STATES.contains(state)) {
            throw new ProblemException(Problem.invalid("state", "must be OPEN or CLOSED"));
        }
        return !"CLOSED".equals(state);
    }

    Question question() {
        return OverviewQuery.checked(community, null, caller);
    }
}
