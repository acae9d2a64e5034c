package org.lastmetre.kit.http;

import java.util.List;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.refusal.Violation;

/** Which status a refusal has on the outside. */
public final class Problems {
    private Problems() {}

    /** For an answer, or for one line of many. */
    public static Problem of(Refusal refusal, String instance) {
        return Problem.of(status(refusal), refusal.code(), refusal.getMessage(), instance, refusal.violations())
                .with(refusal.members());
    }

    static Problem invalid(String field, String message, String instance) {
        return Problem.of(400, "invalid", field + ": " + message, instance, List.of(new Violation(field, message)));
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case UNPROCESSABLE -> 422;
            case BUSY -> 503;
        };
    }
}
