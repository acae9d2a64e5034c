package org.lastmetre.identity.oauth.http;

import jakarta.ws.rs.core.Response;
import org.lastmetre.identity.attempts.SlowDown;
import org.lastmetre.identity.oauth.NotForThem;
import org.lastmetre.identity.signin.BadCredentials;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.refusal.Unavailable;

/** Turns what the core refuses into OAuth's own answers; this path does not speak problem+json. */
final class OAuthProblems {
    private OAuthProblems() {}

    /** @param asClient whether the one who failed came as a client, who gets 401, or as a user, who gets 400 */
    static Response of(Throwable failure, boolean asClient) {
        var refusal = refusal(failure, asClient);
        var response = TokenAnswers.uncached(refusal.status()).entity(refusal.body());
        if (refusal.status() == 401) {
            response.header("WWW-Authenticate", "Basic realm=\"last-metre\", charset=\"UTF-8\"");
        }
        if (failure instanceof SlowDown slow) {
            response.header("Retry-After", slow.seconds());
        }
        return (refusal.status() == 503 ? response.header("Retry-After", "1") : response).build();
    }

    private static OAuthRefusal refusal(Throwable failure, boolean asClient) {
        if (failure instanceof OAuthRefusal refusal) {
            return refusal;
        }
        if (failure instanceof BadCredentials bad) {
            var why = bad.getMessage();
            return asClient ? OAuthRefusal.invalidClient(why) : OAuthRefusal.invalidGrant(why);
        }
        if (failure instanceof NotForThem not) {
            return OAuthRefusal.unauthorizedClient(not.getMessage());
        }
        return failure instanceof SlowDown ? OAuthRefusal.slowDown() : OAuthRefusal.unavailable(failure.getMessage());
    }

    /** What this class has an answer for; the rest is nobody's refusal. */
    static boolean knows(Throwable failure) {
        return failure instanceof OAuthRefusal
                || failure instanceof BadCredentials
                || failure instanceof NotForThem
                || failure instanceof SlowDown
                || failure instanceof Unavailable
                || (failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.BUSY);
    }
}
