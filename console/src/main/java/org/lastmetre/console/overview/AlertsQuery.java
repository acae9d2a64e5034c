package org.lastmetre.console.overview;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;

/** Which alerts are asked for; {@code state} is OPEN (the default) or CLOSED. */
record AlertsQuery(
        @QueryParam("community") String community,
        @QueryParam("state") String state,
        @HeaderParam("Lm-Caller") String caller) {
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
