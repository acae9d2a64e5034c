package org.lastmetre.console.overview;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lastmetre.console.problem.Problem;
import org.lastmetre.console.problem.ProblemException;
import org.lastmetre.console.services.Authorization;

/** Which community's day is asked for. */
record OverviewQuery(
        @QueryParam("community") String community,
        @QueryParam("date") String date,

        @Parameter(hidden = true) @HeaderParam("Authorization")
        Authorization caller) {
    Question question() {
        return checked(community, date, caller);
    }

    static Question checked(String community, String date, Authorization caller) {
        if (community == null || community.isBlank()) {
            throw new ProblemException(Problem.invalid("community", "is needed"));
        }
        if (date != null) {
            parse(date);
        }
        return new Question(community, date, caller);
    }

    private static void parse(String date) {
        try {
            LocalDate.parse(date);
        } catch (DateTimeException malformed) {
            throw new ProblemException(Problem.invalid("date", "must be a date such as 2026-04-10"));
        }
    }
}
