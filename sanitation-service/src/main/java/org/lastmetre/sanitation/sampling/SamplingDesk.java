package org.lastmetre.sanitation.sampling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;

/** Opens sessions, calls buildings, counts households and closes; one transaction at a time changes a session. */
@ApplicationScoped
public class SamplingDesk {
    private final Sessions sessions;
    private final Households households;
    private final Keeping keeping;
    private final SamplingAnnouncer announcer;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;
    private final Ids ids;

    SamplingDesk(
            Sessions sessions,
            Households households,
            Keeping keeping,
            SamplingAnnouncer announcer,
            Communities communities,
            Commands commands,
            Clock clock,
            Ids ids) {
        this.sessions = sessions;
        this.households = households;
        this.keeping = keeping;
        this.announcer = announcer;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
        this.ids = ids;
    }

    /** Fails with 404 {@code unknown-community} or {@code unknown-grid}, 409 {@code session-open}. */
    public Uni<Reply> open(NewSession told, Once<SessionSheet> once) {
        return communities
                .require(told.community())
                .chain(community -> commands.once(once, tx -> open(tx, told, community)));
    }

    private Uni<SessionSheet> open(Tx tx, NewSession told, Community community) {
        var opened = told.opened(community, new SessionId(ids.next()), clock.now());
        return sessions.add(tx, opened)
                .chain(added -> added
                        ? announcer
                                .moved(tx, List.of(opened))
                                .replaceWith(new SessionSheet(opened.session(), community, true))
                        : sessions.openOf(tx, told.community(), told.grid())
                                .map(known -> again(known, told, community)));
    }

    private static SessionSheet again(Optional<Session> known, NewSession told, Community community) {
        return known.filter(told::isTold)
                .map(session -> new SessionSheet(session, community, false))
                .orElseThrow(() -> Refusal.conflict("session-open", "the grid is being sampled already"));
    }

    /** Fails with 404 {@code unknown-session} and as {@link Session#call} says. */
    public Uni<Reply> call(SessionId id, String building, Once<SessionSheet> once) {
        return change(id, once, (session, community) -> session.call(building, community, clock.now()));
    }

    /** Fails with 404 {@code unknown-session}. */
    public Uni<Reply> close(SessionId id, Once<SessionSheet> once) {
        return change(id, once, (session, community) -> session.closed(clock.now()));
    }

    private Uni<Reply> change(
            SessionId id, Once<SessionSheet> once, BiFunction<Session, Community, Optional<Moved>> change) {
        return commands.once(once, tx -> lock(tx, id)
                .chain(sheet -> keeping.keep(tx, sheet.session(), change.apply(sheet.session(), sheet.community()))
                        .map(session -> new SessionSheet(session, sheet.community(), false))));
    }

    /** Fails with 404 {@code unknown-session} or {@code unknown-household} and as {@link Session#found} says. */
    public Uni<Reply> found(Found told, Once<SessionSheet> once) {
        return commands.once(once, tx -> lock(tx, told.session()).chain(sheet -> found(tx, told, sheet)));
    }

    private Uni<SessionSheet> found(Tx tx, Found told, SessionSheet sheet) {
        var session = sheet.session();
        told.room().check(sheet.community().directory());
        var now = clock.now();
        return households
                .outcome(tx, told.session(), told.room())
                .map(before -> session.found(told.room().building(), before.orElse(null), told.outcome(), now))
                .call(moved -> moved.isEmpty() ? Uni.createFrom().voidItem() : households.record(tx, told, now))
                .chain(moved -> keeping.keep(tx, session, moved))
                .map(after -> new SessionSheet(after, sheet.community(), false));
    }

    private Uni<SessionSheet> lock(Tx tx, SessionId id) {
        return sessions.lock(tx, id)
                .map(known -> known.orElseThrow(() -> Session.unknown(id)))
                .chain(session -> communities
                        .require(session.community())
                        .map(community -> new SessionSheet(session, community, false)));
    }
}
