package org.lastmetre.console.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What callers are told who are nobody, not allowed, or too many (RFC 6750, section 3; RFC 6585). */
public final class AccessProblems {
    /** For a caller that brought nothing. */
    static final String CHALLENGE = "Bearer";
    /** For a caller that brought something that is worth nothing. */
    static final String CHALLENGE_GIVEN = "Bearer error=\"invalid_token\"";

    private AccessProblems() {}

    public static Problem nobody() {
        return Problem.of(401, "unauthenticated", "a token is needed");
    }

    /** What exactly is wrong with a token or a key is told to nobody. */
    public static Problem notValid() {
        return Problem.of(401, "unauthenticated", "the token or key is not valid, or not any more");
    }

    public static Problem forbidden() {
        return Problem.of(403, "forbidden", "this account may not do that");
    }

    /** For what a browser sends with a session's cookie, but not from a page of ours. */
    public static Problem crossSite() {
        return Problem.of(403, "cross-site", "a session changes things only from a page of this origin");
    }

    public static Problem tooMany(String detail, Duration wait) {
        return new Problem("too-many-calls", 429, detail, List.of(), Optional.of(wait));
    }
}
