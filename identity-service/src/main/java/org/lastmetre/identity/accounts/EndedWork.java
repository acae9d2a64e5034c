package org.lastmetre.identity.accounts;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lastmetre.identity.RealTime;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.due.DueWork;

/**
 * Tells everybody of secrets and API keys whose end has come: a token that was made before the end was set may be longer.
 * A session's token ends with it by itself.
 * Looks at the real time, not at the rehearsal's that it is given. Long ended sessions are forgotten.
 */
@ApplicationScoped
class EndedWork implements DueWork {
    private static final int AT_ONCE = 500;

    private final Credentials credentials;
    private final Endings endings;
    private final RealTime time;

    EndedWork(Credentials credentials, Endings endings, RealTime time) {
        this.credentials = credentials;
        this.endings = endings;
        this.time = time;
    }

    @Override
    public String name() {
        return "ended credentials";
    }

    @Override
    public boolean needsCommunities() {
        return false;
    }

    @Override
    public Uni<Void> run(Tx tx, Instant rehearsed) {
        var now = time.now();
        return credentials
                .ended(tx, now, AT_ONCE)
                .chain(ended -> endings.keep(
                        tx, ended.stream().map(one -> one.endingAt(now, now)).toList()))
                .chain(() -> credentials.forgetSessions(tx, now, AT_ONCE));
    }
}
